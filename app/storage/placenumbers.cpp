#include "storage/placenumbers.h"

#include <algorithm>
#include <limits>

namespace broadsheet {

namespace {

/// Later than any day that a calendar of today is asked for: 6239-07-12.
constexpr qint64 endOfDays = 4'000'000;
constexpr qint64 placesOfDay = 1 << 20;
constexpr qint64 positionedPlaces = placesOfDay / 2;
constexpr qint64 placesOfPosition = 16;

qint64 startOf(QDate day)
{
    return (endOfDays - (day.isValid() ? day.toJulianDay() : 0)) * placesOfDay;
}

} // namespace

PlaceRange common(const PlaceRange &one, const PlaceRange &other)
{
    return {.first = std::max(one.first, other.first), .last = std::min(one.last, other.last)};
}

PlaceRange placesAtPosition(QDate day, int position)
{
    const qint64 first = startOf(day) + position * placesOfPosition;
    return {.first = first, .last = first + placesOfPosition - 1};
}

PlaceRange placesAfterPositions(QDate day)
{
    const qint64 first = startOf(day) + positionedPlaces;
    return {.first = first,
            .last = day.isValid() ? startOf(day) + placesOfDay - 1 : std::numeric_limits<qint64>::max()};
}

PlaceRange placesBetween(QDate first, QDate last)
{
    return {.first = last.isValid() ? startOf(last) : 0,
            .last = first.isValid() ? startOf(first) + placesOfDay - 1 : startOf({}) - 1};
}

} // namespace broadsheet
