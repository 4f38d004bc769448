#pragma once

#include "domain/searchcompletion.h"
#include "domain/sourcecounts.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// One completion of a part of a search.
struct SearchOffer
{
    /// What the reader sees.
    QString text;
    /// A count or a few words on what it finds; may be empty.
    QString meaning = {};
    /// What takes the place of the part.
    QString replacement = {};

    friend bool operator==(const SearchOffer &, const SearchOffer &) = default;
};

/// What offers are taken from.
struct SearchOfferings
{
    SourceCounts counts = {};
    QStringList authors = {};
    /// Anchors "this month".
    QDate today = {};
};

/// The fields of the search language, each with what it looks for.
QList<SearchOffer> searchFields();

/// At most a dozen ways to complete the part, the likeliest first; none that would change nothing.
QList<SearchOffer> searchOffers(const BegunPart &part, const SearchOfferings &offerings);

} // namespace broadsheet
