#include "storage/searchtable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<std::optional<SearchEntry>> SearchTable::entry(PaperId paper)
{
    return m_database.firstRow(u"SELECT place, title, authors, abstract, note, identifiers FROM searchable "
                               "WHERE place = (SELECT place FROM places WHERE paper = ?)"_s,
                               {paper.number}, [](const Statement &row) {
                                   return SearchEntry{.place = row.value(0).toLongLong(),
                                                      .texts = {.title = row.value(1).toString(),
                                                                .authors = row.value(2).toString(),
                                                                .abstract = row.value(3).toString(),
                                                                .note = row.value(4).toString(),
                                                                .identifiers = row.value(5).toString()}};
                               });
}

Result<void> SearchTable::add(const QList<qint64> &places)
{
    // SQLite hands the texts over by itself, which is much quicker than to bind them. The index writes out
    // what it has gathered whenever it has to go back, hence the order.
    return m_database
        .run(u"INSERT INTO search (rowid, title, authors, abstract, note, identifiers) "
             "SELECT place, title, authors, abstract, note, identifiers FROM json_each(?) AS wanted "
             "CROSS JOIN searchable ON searchable.place = wanted.value ORDER BY wanted.value"_s,
             {numberList(places)})
        .map([](int) {});
}

Result<void> SearchTable::remove(const SearchEntry &entry)
{
    return m_database
        .run(u"INSERT INTO search (search, rowid, title, authors, abstract, note, identifiers) "
             "VALUES ('delete', ?, ?, ?, ?, ?, ?)"_s,
             {entry.place, textColumn(entry.texts.title), textColumn(entry.texts.authors),
              textColumn(entry.texts.abstract), textColumn(entry.texts.note),
              textColumn(entry.texts.identifiers)})
        .map([](int) {});
}

Result<bool> SearchTable::unitePart()
{
    // In pages. It tells by the rows changed whether anything was done, as FTS5's documentation describes for
    // its command 'merge'.
    const auto changes = [this] {
        return m_database.number(u"SELECT total_changes()"_s);
    };
    const Result<qint64> before = changes();
    if (!before)
        return tl::unexpected(before.error());
    return m_database.run(u"INSERT INTO search (search, rank) VALUES ('merge', 100)"_s)
        .and_then([&](int) { return changes(); })
        .map([&before](qint64 after) { return after - *before >= 2; });
}

} // namespace broadsheet
