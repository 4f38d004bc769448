#pragma once

#include <QDate>

namespace broadsheet {

/// Numbers of places from `first` to `last`, both inside.
struct PlaceRange
{
    qint64 first = 0;
    qint64 last = 0;

    bool contains(qint64 place) const { return place >= first && place <= last; }
    friend bool operator==(const PlaceRange &, const PlaceRange &) = default;
};

/// The places that are in both.
PlaceRange common(const PlaceRange &one, const PlaceRange &other);

// A library lists its papers newest first: by day, then by position in that day's digest, then as they came.
// The place of a paper is a number that goes up along this list. It is made of the day, counted backwards in
// the higher bits, and of twenty bits for the papers of that day: first those with a position, sixteen places
// for each, as several digests of a day may have it, then all others. Papers without a day stand at the end.

PlaceRange placesAtPosition(QDate day, int position);
PlaceRange placesAfterPositions(QDate day);
/// The places of all papers from one day to another, both inside; an invalid end is open. Papers without a
/// day are outside.
PlaceRange placesBetween(QDate first, QDate last);

/// Beyond it a position is not told from others.
constexpr int lastPosition = 32767;

} // namespace broadsheet
