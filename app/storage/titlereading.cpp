#include "storage/titlereading.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/placenumbers.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<int> readTitles(Database &database, QDate since,
                       const std::function<void(QDate, const QString &)> &read)
{
    const PlaceRange range = placesBetween(since, {});
    return database
        .rows(u"SELECT papers.listed_on, papers.title FROM places CROSS JOIN papers ON papers.id = "
              u"places.paper "
              "WHERE places.place BETWEEN ? AND ?"_s,
              {range.first, range.last},
              [&read](const Statement &row) {
                  read(dayFromColumn(row.value(0)), row.value(1).toString());
                  return true;
              })
        .map([](const QList<bool> &titles) { return static_cast<int>(titles.size()); });
}

} // namespace broadsheet
