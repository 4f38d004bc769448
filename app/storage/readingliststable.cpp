#include "storage/readingliststable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/idlist.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<QString> ReadingListsTable::spelling(const QString &name)
{
    return m_database
        .firstRow(u"SELECT name FROM reading_lists WHERE folded_name = ?"_s, {textColumn(foldedName(name))},
                  [](const Statement &row) { return row.value(0).toString(); })
        .map([&name](const std::optional<QString> &found) { return found.value_or(name.simplified()); });
}

Result<QList<PaperId>> ReadingListsTable::papers(const QString &name)
{
    return m_database.rows(u"SELECT paper FROM reading_list_entries AS entries "
                           "JOIN reading_lists ON reading_lists.id = entries.reading_list "
                           "WHERE folded_name = ? ORDER BY position"_s,
                           {textColumn(foldedName(name))}, idFromRow);
}

Result<void> ReadingListsTable::setPapers(const QString &name, const QList<PaperId> &papers)
{
    const QVariant folded = textColumn(foldedName(name));
    const std::pair<QString, QVariantList> steps[] = {
        {u"INSERT OR IGNORE INTO reading_lists (name, folded_name) VALUES (?, ?)"_s,
         {textColumn(name.simplified()), folded}},
        {u"DELETE FROM reading_list_entries WHERE reading_list = "
         "(SELECT id FROM reading_lists WHERE folded_name = ?) "
         "AND paper NOT IN (SELECT value FROM json_each(?))"_s,
         {folded, idList(papers)}},
        {u"INSERT INTO reading_list_entries (reading_list, paper, position) "
         "SELECT reading_lists.id, wanted.value, wanted.key FROM reading_lists JOIN json_each(?) AS wanted "
         "WHERE folded_name = ? ON CONFLICT (reading_list, paper) DO UPDATE SET position = excluded.position "
         "WHERE position <> excluded.position"_s,
         {idList(papers), folded}},
        {u"DELETE FROM reading_lists WHERE folded_name = ? AND NOT EXISTS "
         "(SELECT 1 FROM reading_list_entries WHERE reading_list = reading_lists.id)"_s,
         {folded}},
    };
    for (const auto &[sql, values] : steps) {
        if (const auto ran = m_database.run(sql, values); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

Result<QHash<PaperId, ReadingProgress>> ReadingListsTable::progress(const QString &name,
                                                                    const QList<PaperId> &papers)
{
    using Entry = std::pair<PaperId, ReadingProgress>;
    return m_database
        .rows(
            u"SELECT paper, progress FROM json_each(?) AS wanted "
            "JOIN reading_list_entries ON paper = wanted.value AND reading_list = "
            "(SELECT id FROM reading_lists WHERE folded_name = ?)"_s,
            {idList(papers), textColumn(foldedName(name))},
            [](const Statement &row) { return Entry(idFromRow(row), ReadingProgress(row.value(1).toInt())); })
        .map([](const QList<Entry> &entries) {
            return QHash<PaperId, ReadingProgress>(entries.cbegin(), entries.cend());
        });
}

Result<void> ReadingListsTable::setProgress(const QString &name, const QList<PaperId> &papers,
                                            ReadingProgress progress)
{
    return m_database
        .run(u"UPDATE reading_list_entries SET progress = ? WHERE reading_list = "
             "(SELECT id FROM reading_lists WHERE folded_name = ?) "
             "AND paper IN (SELECT value FROM json_each(?))"_s,
             {static_cast<int>(progress), textColumn(foldedName(name)), idList(papers)})
        .map([](int) {});
}

Result<ListProgress> ReadingListsTable::progressOfAll(const QString &name)
{
    ListProgress all;
    return m_database
        .rows(u"SELECT progress, comment FROM reading_lists "
              "JOIN reading_list_entries ON reading_list = reading_lists.id "
              "JOIN papers ON papers.id = paper WHERE folded_name = ?"_s,
              {textColumn(foldedName(name))},
              [&all](const Statement &row) {
                  all.add(ReadingProgress(row.value(0).toInt()), row.value(1).toString());
                  return true;
              })
        .map([&all](const QList<bool> &) { return all; });
}

} // namespace broadsheet
