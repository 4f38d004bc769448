#include "storage/countestimate.h"

#include "storage/database.h"
#include "storage/liststatement.h"

#include <cmath>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Papers that are looked at in all stretches together.
constexpr qint64 sampledPapers = 4096;
/// The more stretches, the less it matters that what is written about changes with the years.
constexpr qint64 mostStretches = 32;
/// With so many stretches and so many papers found, the estimate is seldom wrong by more than a fifth.
constexpr qint64 fewestStretches = 8;
constexpr qint64 fewestFound = 100;

struct Stretch
{
    PlaceRange places;
    qint64 papers = 0;
};

/// The papers from a place on, or fewer where the list ends.
Result<Stretch> stretchFrom(Database &database, qint64 place, qint64 papers)
{
    return database
        .firstRow(u"SELECT count(*), max(place) FROM (SELECT place FROM places NOT INDEXED "
                  "WHERE place >= ? ORDER BY place LIMIT ?)"_s,
                  {place, papers},
                  [place](const Statement &row) {
                      return Stretch{.places = {.first = place, .last = row.value(1).toLongLong()},
                                     .papers = row.value(0).toLongLong()};
                  })
        .map([](const std::optional<Stretch> &stretch) { return stretch.value_or(Stretch()); });
}

/// Papers have come in any order, so that evenly spread numbers of papers are places spread as the papers
/// are, be there many of a day or few. The first few of them are spread as well as all are, which multiples
/// of the golden ratio do.
Result<Stretch> spreadStretch(Database &database, qint64 number)
{
    constexpr double goldenRatio = 0.6180339887498949;
    const double turns = (static_cast<double>(number) + 0.5) * goldenRatio;
    return database.number(u"SELECT max(paper) FROM places"_s)
        .and_then([&](qint64 lastPaper) {
            const double share = turns - std::floor(turns);
            return database.number(u"SELECT place FROM places WHERE paper >= ? ORDER BY paper LIMIT 1"_s,
                                   {static_cast<qint64>(static_cast<double>(lastPaper) * share)});
        })
        .and_then([&database](qint64 place) {
            return stretchFrom(database, place, sampledPapers / mostStretches);
        });
}

qint64 toTwoDigits(qint64 number)
{
    qint64 unit = 1;
    while (number / unit >= 100)
        unit *= 10;
    return (number + unit / 2) / unit * unit;
}

} // namespace

Result<std::optional<qint64>> estimateCount(Database &database, const ListStatements &statements, qint64 all,
                                            QDeadlineTimer deadline)
{
    qint64 looked = 0;
    qint64 found = 0;
    qint64 number = 0;
    for (; number < mostStretches && !deadline.hasExpired(); ++number) {
        const auto stretch = spreadStretch(database, number);
        if (!stretch)
            return tl::unexpected(stretch.error());
        const ListStatement counting = statements.countWithin(stretch->places);
        const auto papers = database.number(counting.sql, counting.values);
        if (!papers)
            return tl::unexpected(papers.error());
        looked += stretch->papers;
        found += *papers;
    }
    if (number < fewestStretches || found < fewestFound)
        return std::optional<qint64>();
    return std::optional(toTwoDigits(all * found / looked));
}

} // namespace broadsheet
