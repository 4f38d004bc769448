#include "storage/countestimate.h"

#include "storage/database.h"
#include "storage/liststatement.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Papers that are looked at in all stretches together.
constexpr qint64 sampledPapers = 4096;
/// The more stretches, the less it matters that what is written about changes with the years.
constexpr qint64 mostStretches = 16;
constexpr qint64 fewestStretches = 4;
/// Each word is looked up once for each stretch.
constexpr qint64 mostLookups = 3000;
/// With so many found, the estimate is seldom wrong by more than a fifth.
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
/// are, be there many of a day or few.
Result<QList<Stretch>> spreadStretches(Database &database, qint64 count)
{
    const auto lastPaper = database.number(u"SELECT max(paper) FROM places"_s);
    if (!lastPaper)
        return tl::unexpected(lastPaper.error());
    QList<Stretch> stretches;
    for (qint64 number = 0; number < count; ++number) {
        const auto stretch =
            database
                .number(u"SELECT place FROM places WHERE paper >= ? ORDER BY paper LIMIT 1"_s,
                        {*lastPaper * (2 * number + 1) / (2 * count)})
                .and_then([&](qint64 place) { return stretchFrom(database, place, sampledPapers / count); });
        if (!stretch)
            return tl::unexpected(stretch.error());
        stretches.append(*stretch);
    }
    return stretches;
}

qint64 toTwoDigits(qint64 number)
{
    qint64 unit = 1;
    while (number / unit >= 100)
        unit *= 10;
    return (number + unit / 2) / unit * unit;
}

} // namespace

Result<std::optional<qint64>> estimateCount(Database &database, const ListStatements &statements, qint64 all)
{
    const qint64 affordable = mostLookups / std::max<qint64>(1, statements.words());
    const auto stretches = spreadStretches(database, std::clamp(affordable, fewestStretches, mostStretches));
    if (!stretches)
        return tl::unexpected(stretches.error());
    qint64 looked = 0;
    qint64 found = 0;
    for (const Stretch &stretch : *stretches) {
        const ListStatement counting = statements.countWithin(stretch.places);
        const auto papers = database.number(counting.sql, counting.values);
        if (!papers)
            return tl::unexpected(papers.error());
        looked += stretch.papers;
        found += *papers;
    }
    if (found < fewestFound)
        return std::optional<qint64>();
    return std::optional(toTwoDigits(all * found / looked));
}

} // namespace broadsheet
