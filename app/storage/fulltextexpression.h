#pragma once

#include "domain/searchexpression.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// Whether the term is one for the full-text index.
bool isFullText(const TextTerm &term);

/// The search without the terms that have nothing to look for, such as "++"; nothing when none is left.
std::optional<SearchNode> withoutEmptyTerms(const SearchNode &search);

/// The search in the language of FTS5, every text in quotation marks, if all of it can be said there:
/// words, AND, OR, and exclusions beside something that is asked for. Nothing otherwise. Expects a search
/// without empty terms.
std::optional<QString> fullTextExpression(const SearchNode &search);

/// The words that a search asks for anywhere in it, any of which makes a paper rank higher. Empty when it
/// asks for none.
QString rankingExpression(const SearchNode &search);

} // namespace broadsheet
