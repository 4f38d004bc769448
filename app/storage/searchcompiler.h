#pragma once

#include "domain/searchexpression.h"
#include "storage/fulltextexpression.h"
#include "storage/placenumbers.h"
#include "storage/searchmembers.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

/// Being among some papers, or not among them.
struct SearchRestriction
{
    SearchMembers members;
    bool excluded = false;
};

/// What a paper has to be all at once.
struct SearchConjunction
{
    /// For the full-text index; empty when no words are asked for.
    QString words;
    /// The days that count, if not all.
    std::optional<PlaceRange> places;
    QList<SearchRestriction> restrictions;
};

/// A search as alternatives, each of which can be listed in the order of places without sorting. A paper is
/// found when it fits one of them.
struct CompiledSearch
{
    QList<SearchConjunction> alternatives;
    /// What the full-text index ranks by; empty when the search asks for no words.
    QString ranking;
};

/// A text without letters and digits, such as "++", asks for nothing and is passed over.
CompiledSearch compileSearch(const SearchNode &search, const BegunTexts &begunTexts);

} // namespace broadsheet
