#include "widgets/detail/notelinkcompletion.h"

#include "domain/literalsearch.h"
#include "library/library.h"
#include "text/notelinks.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace broadsheet {

namespace {

constexpr int mostPapers = 8;

} // namespace

NoteLinkCompletion::NoteLinkCompletion(Library &library, QPlainTextEdit &note)
    : QObject(&note), m_library(library), m_note(note), m_completer(this)
{
    m_completer.setModel(&m_titles);
    m_completer.setWidget(&note);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(&note, &QPlainTextEdit::textChanged, this, &NoteLinkCompletion::offer);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insert(index.row()); });
}

bool NoteLinkCompletion::isOffering() const
{
    return m_completer.popup()->isVisible();
}

void NoteLinkCompletion::offer()
{
    const int question = ++m_question;
    const auto begun = begunNoteLink(m_note.toPlainText(), m_note.textCursor().position());
    if (!begun || !m_note.hasFocus() || begun->key.trimmed().isEmpty()) {
        m_completer.popup()->hide();
        return;
    }
    m_library.firstRows({.search = literalSearch(begun->key)}, mostPapers)
        .then(this, [this, question](const Result<QList<PaperRow>> &rows) {
            if (question != m_question || !rows)
                return;
            QStringList titles;
            m_papers.clear();
            for (const PaperRow &row : *rows) {
                titles.append(row.title);
                m_papers.append(row.id);
            }
            m_titles.setStringList(titles);
            if (titles.isEmpty()) {
                m_completer.popup()->hide();
                return;
            }
            QRect place = m_note.cursorRect();
            place.setWidth(m_note.width() / 2);
            m_completer.complete(place);
            m_completer.popup()->setCurrentIndex(m_completer.completionModel()->index(0, 0));
        });
}

void NoteLinkCompletion::insert(int row)
{
    m_library.paper(m_papers.value(row)).then(this, [this](const Result<LibraryPaper> &paper) {
        const auto begun = begunNoteLink(m_note.toPlainText(), m_note.textCursor().position());
        if (!paper || !begun)
            return;
        QTextCursor cursor = m_note.textCursor();
        cursor.setPosition(static_cast<int>(begun->start), QTextCursor::MoveAnchor);
        cursor.setPosition(static_cast<int>(begun->start + begun->length), QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral("[[") + paper->citationKey + QStringLiteral("]]"));
        m_note.setTextCursor(cursor);
    });
}

} // namespace broadsheet
