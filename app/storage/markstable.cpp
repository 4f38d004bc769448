#include "storage/markstable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/noterevisionstable.h"
#include "storage/placestable.h"
#include "storage/searchupdates.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

QString unitedNotes(const QString &first, const QString &second)
{
    if (second.isEmpty() || first.contains(second))
        return first;
    return first.isEmpty() ? second : first + u"\n\n"_s + second;
}

Result<QList<PaperId>> MarksTable::setStar(const QList<PaperId> &papers, StarState state,
                                           const QDateTime &now)
{
    const int starred = state == StarState::Starred ? 1 : 0;
    return m_database.rows(u"INSERT INTO marks (paper, starred, starred_changed) "
                           "SELECT DISTINCT papers.id, ?, ? FROM json_each(?) AS wanted JOIN papers ON "
                           "papers.id = wanted.value "
                           "LEFT JOIN marks ON marks.paper = papers.id WHERE coalesce(starred, 0) <> ? "
                           "ON CONFLICT (paper) DO UPDATE SET starred = excluded.starred, "
                           "starred_changed = excluded.starred_changed RETURNING paper"_s,
                           {starred, momentColumn(now), idList(papers), starred}, idFromRow);
}

Result<QList<PaperId>> MarksTable::setRead(const QList<PaperId> &papers, ReadState state,
                                           const QDateTime &now)
{
    auto changed = PlacesTable(m_database).setRead(papers, state);
    if (!changed)
        return changed;
    const auto written =
        m_database.run(u"INSERT INTO marks (paper, read, read_changed) "
                       "SELECT value, ?, ? FROM json_each(?) WHERE TRUE ON CONFLICT (paper) DO UPDATE SET "
                       "read = excluded.read, read_changed = excluded.read_changed"_s,
                       {state == ReadState::Read ? 1 : 0, momentColumn(now), idList(*changed)});
    return written.map([&changed](int) { return *changed; });
}

Result<QString> MarksTable::note(PaperId paper)
{
    return m_database
        .firstRow(u"SELECT note FROM marks WHERE paper = ?"_s, {paper.number},
                  [](const Statement &row) { return row.value(0).toString(); })
        .map([](const std::optional<QString> &note) { return note.value_or(QString()); });
}

Result<std::optional<NoteRevision>> MarksTable::presentNote(PaperId paper)
{
    return m_database.firstRow(
        u"SELECT note, note_changed FROM marks WHERE paper = ?"_s, {paper.number}, [](const Statement &row) {
            return NoteRevision{.written = momentFromColumn(row.value(1)), .note = row.value(0).toString()};
        });
}

Result<void> MarksTable::keepNote(PaperId paper)
{
    return presentNote(paper).and_then([&](const std::optional<NoteRevision> &present) {
        return present && !present->note.isEmpty() ? NoteRevisionsTable(m_database).add(paper, *present)
                                                   : Result<void>();
    });
}

Result<void> MarksTable::keepRevision(PaperId paper, const QString &after, const QDateTime &now)
{
    return presentNote(paper).and_then([&](const std::optional<NoteRevision> &before) {
        return before && isWorthKeeping(*before, after, now)
                   ? NoteRevisionsTable(m_database).add(paper, *before)
                   : Result<void>();
    });
}

Result<void> MarksTable::storeNote(PaperId paper, const QString &note, const QDateTime &now)
{
    if (const auto kept = keepRevision(paper, note, now); !kept)
        return kept;
    return m_database
        .run(u"INSERT INTO marks (paper, note, note_changed) VALUES (?, ?, ?) ON CONFLICT (paper) "
             "DO UPDATE SET note = excluded.note, note_changed = excluded.note_changed"_s,
             {paper.number, textColumn(note), momentColumn(now)})
        .map([](int) {});
}

Result<void> MarksTable::setNote(PaperId paper, const QString &note, const QDateTime &now)
{
    SearchUpdates updates;
    return updates.changing(m_database, paper)
        .and_then([&] { return storeNote(paper, note, now); })
        .and_then([&] { return updates.write(m_database); });
}

} // namespace broadsheet
