#include "storage/markstable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"
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
    const int read = state == ReadState::Read ? 1 : 0;
    return m_database.rows(u"INSERT INTO marks (paper, read, read_changed) "
                           "SELECT DISTINCT papers.id, ?, ? FROM json_each(?) AS wanted JOIN papers ON "
                           "papers.id = wanted.value "
                           "LEFT JOIN marks ON marks.paper = papers.id WHERE coalesce(read, 0) <> ? "
                           "ON CONFLICT (paper) DO UPDATE SET read = excluded.read, "
                           "read_changed = excluded.read_changed RETURNING paper"_s,
                           {read, momentColumn(now), idList(papers), read}, idFromRow);
}

Result<QString> MarksTable::note(PaperId paper)
{
    return m_database
        .firstRow(u"SELECT note FROM marks WHERE paper = ?"_s, {paper.number},
                  [](const Statement &row) { return row.value(0).toString(); })
        .map([](const std::optional<QString> &note) { return note.value_or(QString()); });
}

Result<void> MarksTable::storeNote(PaperId paper, const QString &note, const QDateTime &now)
{
    return m_database
        .run(u"INSERT INTO marks (paper, note, note_changed) VALUES (?, ?, ?) ON CONFLICT (paper) "
             "DO UPDATE SET note = excluded.note, note_changed = excluded.note_changed"_s,
             {paper.number, textColumn(note), momentColumn(now)})
        .map([](int) {});
}

Result<void> MarksTable::setNote(PaperId paper, const QString &note, const QDateTime &now)
{
    const Result<SearchTexts> before = SearchTable(m_database).texts(paper);
    if (!before)
        return tl::unexpected(before.error());
    if (auto written = storeNote(paper, note, now); !written)
        return written;
    SearchTexts after = *before;
    after.note = note;
    SearchUpdates updates;
    updates.replace(paper, *before, after);
    return updates.write(m_database);
}

} // namespace broadsheet
