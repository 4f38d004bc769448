#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace broadsheet {

// A search as a tree of values. Text in it is as typed: folding case and accents is the matcher's work.

enum class SearchField {
    Anywhere,
    Title,
    Abstract,
    Author,
    Note,
    Tag,
    ReadingList,
    ArxivId,
    CitationKey,
    Digest
};
enum class TextMatch { Word, Prefix, Phrase };

struct TextTerm
{
    SearchField field = SearchField::Anywhere;
    QString text;
    TextMatch match = TextMatch::Word;
    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

enum class PaperState { Starred, Unread, Read, Noted, Listed };

struct StateTerm
{
    PaperState state = PaperState::Starred;
    friend bool operator==(const StateTerm &, const StateTerm &) = default;
};

enum class PaperContent { Code, Model, Dataset, Pdf, Note };

struct ContentTerm
{
    PaperContent content = PaperContent::Code;
    friend bool operator==(const ContentTerm &, const ContentTerm &) = default;
};

/// Listed is the day by which papers are ordered: the newest digest's, else that of publication.
enum class DateKind { Listed, Added };

/// Both ends count as inside; an invalid date leaves that end open.
struct DateTerm
{
    DateKind kind = DateKind::Listed;
    QDate first;
    QDate last;
    friend bool operator==(const DateTerm &, const DateTerm &) = default;
};

/// Both ends count as inside.
struct UpvotesTerm
{
    std::optional<int> least;
    std::optional<int> most;
    friend bool operator==(const UpvotesTerm &, const UpvotesTerm &) = default;
};

struct SearchNode;

struct AllOf
{
    std::vector<SearchNode> nodes;
    friend bool operator==(const AllOf &, const AllOf &);
};

struct AnyOf
{
    std::vector<SearchNode> nodes;
    friend bool operator==(const AnyOf &, const AnyOf &);
};

/// Holds exactly one node.
struct NoneOf
{
    std::vector<SearchNode> nodes;
    friend bool operator==(const NoneOf &, const NoneOf &);
};

/// An AllOf without nodes finds every paper.
struct SearchNode
{
    std::variant<AllOf, AnyOf, NoneOf, TextTerm, StateTerm, ContentTerm, DateTerm, UpvotesTerm> value;
    friend bool operator==(const SearchNode &, const SearchNode &) = default;
};

inline bool operator==(const AllOf &left, const AllOf &right)
{
    return left.nodes == right.nodes;
}

inline bool operator==(const AnyOf &left, const AnyOf &right)
{
    return left.nodes == right.nodes;
}

inline bool operator==(const NoneOf &left, const NoneOf &right)
{
    return left.nodes == right.nodes;
}

} // namespace broadsheet
