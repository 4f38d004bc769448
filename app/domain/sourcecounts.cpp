#include "domain/sourcecounts.h"

#include <algorithm>

namespace broadsheet {

namespace {

template <typename Count, typename IsMeant>
std::optional<Count> firstOf(const QList<Count> &counts, IsMeant isMeant)
{
    const auto found = std::find_if(counts.begin(), counts.end(), isMeant);
    return found != counts.end() ? std::optional(*found) : std::nullopt;
}

std::optional<DigestCount> countOf(const DigestKey &digest, const SourceCounts &counts)
{
    return firstOf(counts.digests, [&digest](const DigestCount &count) { return count.digest == digest; });
}

struct PaperCounter
{
    const SourceCounts &counts;

    std::optional<int> operator()(const AllPapers &) const { return counts.all; }
    std::optional<int> operator()(const UnreadPapers &) const { return counts.unread; }
    std::optional<int> operator()(const StarredPapers &) const { return counts.starred; }
    std::optional<int> operator()(const NotedPapers &) const { return counts.noted; }
    std::optional<int> operator()(const DigestKey &digest) const
    {
        const auto count = countOf(digest, counts);
        return count ? std::optional(count->papers) : std::nullopt;
    }
    std::optional<int> operator()(const TaggedPapers &tagged) const
    {
        const auto count =
            firstOf(counts.tags, [&tagged](const TagCount &tag) { return tag.name == tagged.tag; });
        return count ? std::optional(count->papers) : std::nullopt;
    }
    std::optional<int> operator()(const ReadingListPapers &list) const
    {
        const auto count = firstOf(counts.readingLists, [&list](const ReadingListCount &candidate) {
            return candidate.name == list.readingList;
        });
        return count ? std::optional(count->papers) : std::nullopt;
    }
    std::optional<int> operator()(const SavedSearch &search) const
    {
        const auto count = firstOf(counts.savedSearches, [&search](const SavedSearchCount &candidate) {
            return candidate.search == search;
        });
        return count ? count->papers : std::nullopt;
    }
};

} // namespace

std::optional<int> papersIn(const PaperSource &source, const SourceCounts &counts)
{
    return std::visit(PaperCounter{counts}, source);
}

std::optional<int> unreadIn(const PaperSource &source, const SourceCounts &counts)
{
    if (std::holds_alternative<AllPapers>(source))
        return counts.unread;
    const auto *digest = std::get_if<DigestKey>(&source);
    const auto count = digest != nullptr ? countOf(*digest, counts) : std::nullopt;
    return count ? std::optional(count->unread) : std::nullopt;
}

} // namespace broadsheet
