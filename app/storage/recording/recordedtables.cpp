#include "storage/recording/recordedtables.h"

#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

const QList<RecordedTable> &knownTables()
{
    static const QList<RecordedTable> tables{
        {.name = u"papers"_s, .paperColumn = u"id"_s},
        {.name = u"links"_s, .paperColumn = u"paper"_s},
        {.name = u"paper_names"_s, .paperColumn = u"paper"_s},
        {.name = u"digests"_s,
         .nameColumns = {u"name"_s, u"day"_s},
         .referredToBy = u"appearances WHERE digest = digests.id"_s},
        {.name = u"appearances"_s,
         .paperColumn = u"paper"_s,
         .referringColumn = u"digest"_s,
         .referredTable = u"digests"_s},
        {.name = u"marks"_s, .paperColumn = u"paper"_s},
        {.name = u"note_revisions"_s, .paperColumn = u"paper"_s},
        {.name = u"tags"_s,
         .nameColumns = {u"folded_name"_s},
         .referredToBy = u"paper_tags WHERE tag = tags.id"_s},
        {.name = u"paper_tags"_s,
         .paperColumn = u"paper"_s,
         .referringColumn = u"tag"_s,
         .referredTable = u"tags"_s},
        {.name = u"reading_lists"_s,
         .nameColumns = {u"folded_name"_s},
         .referredToBy = u"reading_list_entries WHERE reading_list = reading_lists.id"_s},
        {.name = u"reading_list_entries"_s,
         .paperColumn = u"paper"_s,
         .referringColumn = u"reading_list"_s,
         .referredTable = u"reading_lists"_s},
        {.name = u"kept_papers"_s, .paperColumn = u"paper"_s},
        {.name = u"trash"_s, .paperColumn = u"paper"_s},
    };
    return tables;
}

/// Kept by triggers, which go along with whatever is done or undone.
bool isCounter(const QString &table, const QString &column)
{
    return table == "digests"_L1 && (column == "papers"_L1 || column == "unread"_L1);
}

/// The table with its columns.
Result<RecordedTable> described(Database &database, RecordedTable table)
{
    const auto columns = database.rows(
        u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s, {table.name},
        [](const Statement &row) { return std::pair(row.value(0).toString(), row.value(1).toInt() > 0); });
    if (!columns)
        return tl::unexpected(columns.error());
    for (const auto &[column, isKey] : *columns) {
        if (isCounter(table.name, column))
            continue;
        table.columns.append(column);
        if (isKey)
            table.key.append(column);
    }
    return table;
}

} // namespace

Result<QList<RecordedTable>> recordedTables(Database &database)
{
    QList<RecordedTable> tables;
    for (const RecordedTable &known : knownTables()) {
        Result<RecordedTable> table = described(database, known);
        if (!table)
            return tl::unexpected(table.error());
        tables.append(*std::move(table));
    }
    return tables;
}

} // namespace broadsheet
