#include "storage/searchtable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<std::optional<SearchEntry>> SearchTable::entry(PaperId paper)
{
    return m_database.firstRow(u"SELECT place, title, authors, abstract, note FROM searchable "
                               "WHERE place = (SELECT place FROM places WHERE paper = ?)"_s,
                               {paper.number}, [](const Statement &row) {
                                   return SearchEntry{.place = row.value(0).toLongLong(),
                                                      .texts = {.title = row.value(1).toString(),
                                                                .authors = row.value(2).toString(),
                                                                .abstract = row.value(3).toString(),
                                                                .note = row.value(4).toString()}};
                               });
}

Result<void> SearchTable::add(const QList<qint64> &places)
{
    // SQLite hands the texts over by itself, which is much quicker than to bind them. The index writes out
    // what it has gathered whenever it has to go back, hence the order.
    return m_database
        .run(u"INSERT INTO search (rowid, title, authors, abstract, note, every) "
             "SELECT place, title, authors, abstract, note, every FROM json_each(?) AS wanted "
             "CROSS JOIN searchable ON searchable.place = wanted.value ORDER BY wanted.value"_s,
             {numberList(places)})
        .map([](int) {});
}

Result<void> SearchTable::remove(const SearchEntry &entry)
{
    return m_database
        .run(u"INSERT INTO search (search, rowid, title, authors, abstract, note, every) "
             "VALUES ('delete', ?, ?, ?, ?, ?, char(57344))"_s,
             {entry.place, textColumn(entry.texts.title), textColumn(entry.texts.authors),
              textColumn(entry.texts.abstract), textColumn(entry.texts.note)})
        .map([](int) {});
}

} // namespace broadsheet
