#pragma once

#include "domain/digest.h"
#include "domain/savedsearch.h"

#include <QString>

#include <variant>

namespace broadsheet {

/// The sources that the reader chooses from. Each is a set of papers.
struct AllPapers
{
    friend bool operator==(const AllPapers &, const AllPapers &) = default;
};
struct UnreadPapers
{
    friend bool operator==(const UnreadPapers &, const UnreadPapers &) = default;
};
struct StarredPapers
{
    friend bool operator==(const StarredPapers &, const StarredPapers &) = default;
};
struct NotedPapers
{
    friend bool operator==(const NotedPapers &, const NotedPapers &) = default;
};
struct TaggedPapers
{
    QString tag;
    friend bool operator==(const TaggedPapers &, const TaggedPapers &) = default;
};
struct ReadingListPapers
{
    QString readingList;
    friend bool operator==(const ReadingListPapers &, const ReadingListPapers &) = default;
};

using PaperSource = std::variant<AllPapers, UnreadPapers, StarredPapers, NotedPapers, DigestKey, TaggedPapers,
                                 ReadingListPapers, SavedSearch>;

/// Newest is by the day of the newest digest, or of publication where there is none, then by place in it.
/// A reading list is always in the reader's own order unless another order is asked for.
enum class SortOrder { Newest, Relevance, Title, Upvotes, Added };

/// Whether the last word of a search counts as begun or as whole.
enum class WordMatch { Prefix, Whole };

/// Which papers, in which order.
struct PaperQuery
{
    PaperSource source = AllPapers{};
    /// In the search language; empty for all papers of the source.
    QString search = {};
    SortOrder order = SortOrder::Newest;
    WordMatch wordMatch = WordMatch::Prefix;

    friend bool operator==(const PaperQuery &, const PaperQuery &) = default;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::PaperSource)
