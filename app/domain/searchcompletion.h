#pragma once

#include "domain/searchtokens.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// The part of a search that is being written and can be completed: the name of a field, or its value.
struct BegunPart
{
    /// What a completion takes the place of, in UTF-16 units.
    qsizetype position = 0;
    qsizetype length = 0;
    /// Whose value it is; nothing when it may become the name of a field.
    std::optional<SearchPrefix> prefix = std::nullopt;
    /// What there is of it before the cursor, without quotes.
    QString text = {};

    friend bool operator==(const BegunPart &, const BegunPart &) = default;
};

/// The part that ends at the cursor, or a value that the cursor is in. Plain words are no part unless they
/// consist of at least two letters, so that writing them is left alone.
std::optional<BegunPart> begunPart(const QString &search, qsizetype cursor);

/// A value as it stands in a search: in quotes where it has spaces or parentheses. Quotes themselves
/// cannot be said in a search, so nothing for a value with one.
std::optional<QString> searchValue(const QString &value);

struct CompletedSearch
{
    QString search;
    qsizetype cursor = 0;

    friend bool operator==(const CompletedSearch &, const CompletedSearch &) = default;
};

/// The search with the part replaced, and the cursor where writing goes on: after a field's colon, or one
/// space after a value.
CompletedSearch completedSearch(const QString &search, const BegunPart &part, const QString &replacement);

} // namespace broadsheet
