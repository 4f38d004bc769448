#pragma once

#include <QList>
#include <QString>

namespace broadsheet {

/// What a part of a citation key is made of.
enum class CitationKeySource {
    Literal,
    Auth,
    Authors,
    Year,
    Title,
    ShortTitle,
    VeryShortTitle,
    CommonTitle,
    ArxivId,
};

enum class CitationKeyFilter { Lower, Upper, Capitalize };

/// One part of a formula, such as `shorttitle(3,3).lower`.
struct CitationKeyTerm
{
    CitationKeySource source = CitationKeySource::Literal;
    /// The text itself of a literal.
    QString literal = {};
    /// What stands in the parentheses, or the defaults.
    QList<int> counts = {};
    QList<CitationKeyFilter> filters = {};

    friend bool operator==(const CitationKeyTerm &, const CitationKeyTerm &) = default;
};

} // namespace broadsheet
