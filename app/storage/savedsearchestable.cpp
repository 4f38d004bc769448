#include "storage/savedsearchestable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

SavedSearch fromRow(const Statement &row)
{
    return {.name = row.value(0).toString(), .search = row.value(1).toString()};
}

} // namespace

Result<QList<SavedSearch>> SavedSearchesTable::all()
{
    return m_database.rows(u"SELECT name, search FROM saved_searches ORDER BY folded_name"_s, {}, fromRow);
}

Result<std::optional<SavedSearch>> SavedSearchesTable::find(const QString &name)
{
    return m_database.firstRow(u"SELECT name, search FROM saved_searches WHERE folded_name = ?"_s,
                               {textColumn(foldedName(name))}, fromRow);
}

Result<void> SavedSearchesTable::add(const SavedSearch &search)
{
    return m_database
        .run(u"INSERT INTO saved_searches (name, folded_name, search) VALUES (?, ?, ?)"_s,
             {textColumn(search.name), textColumn(foldedName(search.name)), textColumn(search.search)})
        .map([](int) {});
}

Result<void> SavedSearchesTable::remove(const QString &name)
{
    return m_database
        .run(u"DELETE FROM saved_searches WHERE folded_name = ?"_s, {textColumn(foldedName(name))})
        .map([](int) {});
}

} // namespace broadsheet
