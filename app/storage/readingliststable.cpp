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
         "(SELECT id FROM reading_lists WHERE folded_name = ?)"_s,
         {folded}},
        {u"INSERT INTO reading_list_entries (reading_list, paper, position) "
         "SELECT reading_lists.id, wanted.value, wanted.key FROM reading_lists JOIN json_each(?) AS wanted "
         "WHERE folded_name = ?"_s,
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

} // namespace broadsheet
