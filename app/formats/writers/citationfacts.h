#pragma once

#include "domain/paper.h"

#include <QDate>
#include <QString>

namespace broadsheet {

// What a citation says of a paper and the paper does not hold word for word, told from what it does hold.

/// A day as far as it is known: of a month or year it is the first day. Invalid when nothing is known.
struct KnownDate
{
    QDate date = {};
    DatePrecision precision = DatePrecision::Day;

    friend bool operator==(const KnownDate &, const KnownDate &) = default;
};

/// When the first version appeared. Of a preprint the arXiv id tells the month when no date was given.
KnownDate firstPublished(const Paper &paper);

/// The paper's own DOI, or of a preprint the one that arXiv registers for every paper.
QString registeredDoi(const Paper &paper);

/// Where the paper is found: its arXiv page, else its DOI, else its page on Hugging Face, else the first
/// link. Empty when none is known.
QString paperAddress(const Paper &paper);

/// The journal, or the proceedings, book or series that the work is part of. Empty for a report or thesis.
QString containerTitle(const Publication &publication);

/// Who has published the work: of a report the institution, of a thesis the school.
QString publisherName(const Publication &publication);

} // namespace broadsheet
