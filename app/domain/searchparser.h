#pragma once

#include "domain/paperquery.h"
#include "domain/searchexpression.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

namespace broadsheet {

/// Where a search cannot be read, and why.
struct SearchMistake
{
    /// In UTF-16 units from the start of the search.
    qsizetype position = 0;
    qsizetype length = 0;
    /// A sentence for the reader, translated.
    QString reason;

    friend bool operator==(const SearchMistake &, const SearchMistake &) = default;
};

/// Reads the search language: words are ANDed, `"exact phrase"`, `-word`, `OR`, parentheses, fields
/// (`title: abstract: author: note: tag: list: arxiv: key: in:`), states (`is:starred`), contents
/// (`has:code`) and ranges (`date:2025-01..2025-06 added:7d upvotes:>50`). Every text is either read or
/// gives the first mistake; none crashes. `today` anchors spans such as `7d`. With WordMatch::Prefix the
/// word that ends the text counts as begun.
///
/// The language forgives what is still being typed: an unclosed quote ends with the text, and an empty part
/// (`title:`, `""`, `()`, a lone dash, a piece of punctuation) restricts nothing. A name before a colon that
/// is no field belongs to its word, as in an address. A mistake is an unknown value of a known field, a
/// parenthesis without its partner, and an OR without something on each side. Only capitals make an OR.
tl::expected<SearchNode, SearchMistake> parseSearch(const QString &search, WordMatch wordMatch, QDate today);

} // namespace broadsheet
