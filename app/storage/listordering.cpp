#include "storage/listordering.h"

#include "storage/columns.h"
#include "storage/foldedname.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

ListOrdering newestFirst()
{
    return {.by = u"places.place"_s};
}

ListOrdering byColumnsOfPapers(const QString &index, const QString &columns)
{
    return {.walk = u"papers INDEXED BY %1 CROSS JOIN places ON places.paper = papers.id"_s.arg(index),
            .join = u" CROSS JOIN papers ON papers.id = places.paper"_s,
            .by = columns};
}

struct OrderOfSource
{
    ListOrdering operator()(const DigestKey &digest) const
    {
        return {.walk = u"appearances CROSS JOIN places ON places.paper = appearances.paper"_s,
                .join = u" CROSS JOIN appearances ON appearances.paper = places.paper"_s,
                .condition = u"appearances.digest = (SELECT id FROM digests WHERE name = ? AND day = ?)"_s,
                .values = {textColumn(digest.name), textColumn(digest.date.toString(Qt::ISODate))},
                .by = u"appearances.position, appearances.paper"_s};
    }
    ListOrdering operator()(const ReadingListPapers &source) const
    {
        return {.walk =
                    u"reading_list_entries AS entries CROSS JOIN places ON places.paper = entries.paper"_s,
                .join = u" CROSS JOIN reading_list_entries AS entries ON entries.paper = places.paper"_s,
                .condition = u"entries.reading_list = (SELECT id FROM reading_lists WHERE folded_name = ?)"_s,
                .values = {textColumn(foldedName(source.readingList))},
                .by = u"entries.position, entries.paper"_s};
    }
    template <typename Source>
    ListOrdering operator()(const Source &) const
    {
        return newestFirst();
    }
};

} // namespace

ListOrdering orderingOf(const PaperSource &source, SortOrder order)
{
    switch (order) {
    case SortOrder::Newest:
    case SortOrder::Relevance:
        return std::visit(OrderOfSource(), source);
    case SortOrder::Title:
        // Letter by letter, as encyclopedias do: case, accents, spaces and signs do not count.
        return byColumnsOfPapers(u"papers_by_title_key"_s, u"papers.title_key, papers.id"_s);
    case SortOrder::Upvotes:
        return byColumnsOfPapers(
            u"papers_by_upvotes"_s,
            u"papers.upvotes DESC, papers.listed_on DESC, papers.digest_position, papers.id"_s);
    case SortOrder::Added:
        return byColumnsOfPapers(u"papers_by_added"_s, u"papers.added DESC, papers.id"_s);
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
