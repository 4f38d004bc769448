#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

/// The names that may stand before a colon in a search.
enum class SearchPrefix {
    Title,
    Abstract,
    Author,
    Note,
    Tag,
    ReadingList,
    ArxivId,
    CitationKey,
    Digest,
    State,
    Content,
    ListedDate,
    AddedDate,
    Upvotes,
};

enum class SearchTokenKind { Word, Phrase, Or, Not, Open, Close };

/// One piece of a search. Words and phrases carry their text without prefix and quotes.
struct SearchToken
{
    SearchTokenKind kind = SearchTokenKind::Word;
    /// In UTF-16 units from the start of the search, prefix and quotes included.
    qsizetype position = 0;
    qsizetype length = 0;
    std::optional<SearchPrefix> prefix = std::nullopt;
    QString text = {};

    qsizetype end() const { return position + length; }
    friend bool operator==(const SearchToken &, const SearchToken &) = default;
};

/// Cuts a search into its pieces. Every text can be cut: a quote that is never closed ends with the text,
/// a dash that stands alone means nothing, and an unknown name before a colon is part of its word, so that
/// addresses and titles can be pasted.
QList<SearchToken> tokenizeSearch(const QString &search);

} // namespace broadsheet
