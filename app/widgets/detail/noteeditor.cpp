#include "widgets/detail/noteeditor.h"

#include "widgets/detail/syntaxcoloring.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastLines = 8;
constexpr auto pauseBeforeSaving = 500ms;

} // namespace

NoteEditor::NoteEditor(Library &library, const Syntaxes &syntaxes, const Theme &theme, QWidget *parent)
    : GrowingTextEdit(leastLines, parent), m_saver(library)
{
    setPlaceholderText(tr("Write a note, in Markdown"));
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    colorSyntax(document(), u"Markdown"_s, syntaxes, theme);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::saveTyped);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::noticeTyping);
    connect(&m_saver, &NoteSaver::stateChanged, this, &NoteEditor::saveStateChanged);
    connect(&m_saver, &NoteSaver::failed, this, &NoteEditor::saveFailed);
}

NoteEditor::~NoteEditor()
{
    disconnect(&m_saver, nullptr, this, nullptr);
    flush();
}

void NoteEditor::showNote(PaperId paper, const QString &note)
{
    if (paper != m_paper) {
        flush();
        m_paper = paper;
        replaceText(m_saver.unsavedNote(paper).value_or(note));
        return;
    }
    const bool isBeingTyped = toPlainText() != m_knownText || m_saver.unsavedNote(paper);
    if (!isBeingTyped && note != m_knownText) {
        const int position = textCursor().position();
        replaceText(note);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(note.size())));
        setTextCursor(cursor);
    }
}

void NoteEditor::flush()
{
    saveTyped();
    m_saver.retry();
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    GrowingTextEdit::focusOutEvent(event);
    flush();
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    GrowingTextEdit::hideEvent(event);
    flush();
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // Files dropped here are meant for the window, which imports them.
    const QList<QUrl> addresses = source->urls();
    const bool holdsFiles = std::any_of(addresses.begin(), addresses.end(), std::mem_fn(&QUrl::isLocalFile));
    return !holdsFiles && GrowingTextEdit::canInsertFromMimeData(source);
}

void NoteEditor::noticeTyping()
{
    if (toPlainText() != m_knownText) {
        m_pause.start();
        emit saveStateChanged(SaveState::Saving);
    } else if (m_pause.isActive()) {
        m_pause.stop();
        emit saveStateChanged(m_saver.state());
    }
}

void NoteEditor::saveTyped()
{
    m_pause.stop();
    const QString text = toPlainText();
    if (!m_paper.isValid() || text == m_knownText)
        return;
    m_saver.save(m_paper, text, std::exchange(m_knownText, text));
}

void NoteEditor::replaceText(const QString &note)
{
    m_pause.stop();
    m_knownText = note;
    setPlainText(note);
    // The document may normalise line ends; what it holds is what typing is compared with.
    m_knownText = toPlainText();
}

} // namespace broadsheet
