#include "widgets/detail/noteeditor.h"

#include "text/notelinks.h"
#include "widgets/detail/notelinkcompletion.h"
#include "widgets/detail/syntaxcoloring.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
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
    : GrowingTextEdit(leastLines, parent),
      m_saver(library),
      m_completion(new NoteLinkCompletion(library, *this))
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

void NoteEditor::quote(const QString &text)
{
    QString quotation;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        quotation += (u"> "_s + line.trimmed()).trimmed() + u'\n';
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const QString before = toPlainText();
    if (!before.isEmpty())
        cursor.insertText(before.endsWith("\n\n"_L1) ? QString()
                          : before.endsWith(u'\n')   ? u"\n"_s
                                                     : u"\n\n"_s);
    cursor.insertText(quotation + u'\n');
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isForOffers = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                             event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (m_completion->isOffering() && isForOffers) {
        event->ignore();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier && followLinkAt(textCursor().position()))
        return;
    GrowingTextEdit::keyPressEvent(event);
}

void NoteEditor::mouseReleaseEvent(QMouseEvent *event)
{
    GrowingTextEdit::mouseReleaseEvent(event);
    if (event->modifiers() == Qt::ControlModifier)
        followLinkAt(cursorForPosition(event->position().toPoint()).position());
}

bool NoteEditor::followLinkAt(int place)
{
    const auto link = noteLinkAt(toPlainText(), place);
    if (link)
        emit linkFollowed(link->key);
    return link.has_value();
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
