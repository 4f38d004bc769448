#include "storage/noterevisionstable.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Who has not written for so long begins anew.
constexpr qint64 secondsBetweenSittings = 5 * 60;

} // namespace

Result<void> NoteRevisionsTable::add(PaperId paper, const NoteRevision &revision)
{
    return m_database
        .run(u"INSERT INTO note_revisions (paper, written, note) SELECT ?1, ?2, ?3 WHERE ?3 IS NOT "
             "(SELECT note FROM note_revisions WHERE paper = ?1 ORDER BY id DESC LIMIT 1)"_s,
             {paper.number, momentColumn(revision.written), textColumn(revision.note)})
        .map([](int /*rows*/) {});
}

Result<QList<NoteRevision>> NoteRevisionsTable::of(PaperId paper)
{
    return m_database.rows(u"SELECT written, note FROM note_revisions WHERE paper = ? ORDER BY id DESC"_s,
                           {paper.number}, [](const Statement &row) {
                               return NoteRevision{.written = momentFromColumn(row.value(0)),
                                                   .note = row.value(1).toString()};
                           });
}

bool isWorthKeeping(const NoteRevision &before, const QString &after, const QDateTime &now)
{
    if (before.note.isEmpty() || before.note == after)
        return false;
    const bool isOfEarlierSitting =
        !before.written.isValid() || before.written.secsTo(now) >= secondsBetweenSittings;
    return isOfEarlierSitting || 2 * after.size() < before.note.size();
}

} // namespace broadsheet
