#include "storage/figurereading.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

Result<QMap<QDate, DayFigures>> readDigestDays(Database &database)
{
    QMap<QDate, DayFigures> days;
    return database
        .rows(u"SELECT day, count(*), sum(places.unread) FROM "
              "(SELECT DISTINCT digests.day AS day, appearances.paper AS paper "
              "FROM digests JOIN appearances ON appearances.digest = digests.id WHERE digests.day <> '') "
              "JOIN places USING (paper) GROUP BY day"_s,
              {},
              [&days](const Statement &row) {
                  days.insert(dayFromColumn(row.value(0)),
                              {.papers = row.value(1).toInt(), .unread = row.value(2).toInt()});
                  return true;
              })
        .map([&days](const QList<bool> &) { return days; });
}

/// SQLite takes the other columns from the row that has the maximum (lang_select.html, "bare columns").
Result<QMap<QDate, DaysFavorite>> readFavorites(Database &database)
{
    QMap<QDate, DaysFavorite> favorites;
    return database
        .rows(u"SELECT best.day, best.votes, best.paper, papers.title FROM "
              "(SELECT digests.day, max(appearances.upvotes) AS votes, appearances.paper "
              "FROM digests JOIN appearances ON appearances.digest = digests.id "
              "WHERE digests.day <> '' GROUP BY digests.day) AS best "
              "JOIN papers ON papers.id = best.paper WHERE best.votes > 0"_s,
              {},
              [&favorites](const Statement &row) {
                  favorites.insert(dayFromColumn(row.value(0)), {.paper = PaperId{row.value(2).toLongLong()},
                                                                 .title = row.value(3).toString(),
                                                                 .votes = row.value(1).toInt()});
                  return true;
              })
        .map([&favorites](const QList<bool> &) { return favorites; });
}

Result<QMap<QDate, int>> readReadDays(Database &database)
{
    // What was marked at once has one moment, so that there are far fewer of them than papers.
    QMap<QDate, int> days;
    return database
        .rows(u"SELECT read_changed, count(*) FROM marks WHERE read = 1 AND read_changed IS NOT NULL "
              "GROUP BY read_changed"_s,
              {},
              [&days](const Statement &row) {
                  days[momentFromColumn(row.value(0)).toLocalTime().date()] += row.value(1).toInt();
                  return true;
              })
        .map([&days](const QList<bool> &) { return days; });
}

} // namespace

Result<ReadingFigures> readFigures(Database &database)
{
    auto digests = readDigestDays(database);
    if (!digests)
        return tl::unexpected(digests.error());
    auto favorites = readFavorites(database);
    if (!favorites)
        return tl::unexpected(favorites.error());
    return readReadDays(database).map([&](const QMap<QDate, int> &read) {
        return ReadingFigures{
            .digests = *std::move(digests), .favorites = *std::move(favorites), .read = read};
    });
}

} // namespace broadsheet
