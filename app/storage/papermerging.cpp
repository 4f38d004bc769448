#include "storage/papermerging.h"

#include <algorithm>

namespace broadsheet {

namespace {

template <typename Value>
void fill(Value &known, const Value &told)
{
    if (known.isEmpty())
        known = told;
}

void mergeCount(std::optional<int> &known, std::optional<int> told, QDate knownDay, QDate toldDay)
{
    if (!told)
        return;
    if (!known || toldDay > knownDay)
        known = told;
    else if (toldDay == knownDay)
        known = std::max(*known, *told);
}

} // namespace

StoredPaper mergedPaper(const StoredPaper &known, const StoredPaper &told)
{
    StoredPaper merged = known;
    Paper &paper = merged.content;
    const Paper &news = told.content;
    fill(paper.title, news.title);
    fill(paper.abstract, news.abstract);
    fill(paper.arxivId, news.arxivId);
    fill(paper.doi, news.doi);
    fill(paper.categories, news.categories);
    fill(paper.digestSummary, news.digestSummary);
    fill(paper.keywords, news.keywords);
    fill(paper.organization, news.organization);
    fill(paper.submitter, news.submitter);
    fill(paper.thumbnail, news.thumbnail);
    if (news.authors.size() > paper.authors.size())
        paper.authors = news.authors;
    if (!paper.published.isValid())
        paper.published = news.published;
    if (news.arxivId == paper.arxivId)
        paper.arxivVersion = std::max(paper.arxivVersion, news.arxivVersion);
    paper.links = unitedLinks(paper.links, news.links);

    mergeCount(paper.upvotes, news.upvotes, known.countedOn, told.countedOn);
    mergeCount(paper.commentCount, news.commentCount, known.countedOn, told.countedOn);
    mergeCount(paper.githubStars, news.githubStars, known.countedOn, told.countedOn);
    const bool toldCounts = news.upvotes || news.commentCount || news.githubStars;
    if (toldCounts && (!known.countedOn.isValid() || told.countedOn > known.countedOn))
        merged.countedOn = told.countedOn;
    return merged;
}

} // namespace broadsheet
