#pragma once

#include "domain/searchexpression.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace broadsheet {

/// Whether the term is one for the full-text index.
bool isFullText(const TextTerm &term);
/// Whether the index can answer all of the search.
bool isFullText(const SearchNode &search);

/// The search without the terms that have nothing to look for, such as "++"; nothing when none is left.
std::optional<SearchNode> withoutEmptyTerms(const SearchNode &search);

/// What a text whose last word is only begun may stand for, as Vocabulary::textsBegunWith() tells it.
using BegunTexts = std::function<QStringList(const QString &text)>;

/// The search in the language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax), every text
/// in quotation marks. Expects a search that the index can answer, without empty terms.
QString fullTextExpression(const SearchNode &search, const BegunTexts &begunTexts);

/// The words that a search asks for anywhere in it, any of which makes a paper rank higher. Empty when it
/// asks for none.
QString rankingExpression(const SearchNode &search, const BegunTexts &begunTexts);

} // namespace broadsheet
