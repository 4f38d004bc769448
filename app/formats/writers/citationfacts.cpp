#include "formats/writers/citationfacts.h"

#include "text/arxivid.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isPublishedByVenue(const Publication &publication)
{
    return publication.type == EntryType::Report || publication.type == EntryType::Thesis;
}

} // namespace

KnownDate firstPublished(const Paper &paper)
{
    if (paper.published.isValid() || paper.publication.type != EntryType::Preprint)
        return {.date = paper.published, .precision = paper.publishedPrecision};
    return {.date = arxivMonth(paper.arxivId), .precision = DatePrecision::Month};
}

QString registeredDoi(const Paper &paper)
{
    if (!paper.doi.isEmpty() || paper.arxivId.isEmpty() || paper.publication.type != EntryType::Preprint)
        return paper.doi;
    // An old id stands in arXiv's DOI without its subject class.
    static const QRegularExpression subjectClass(u"\\.[A-Z]{2}/"_s);
    return u"10.48550/arXiv."_s + QString(paper.arxivId).replace(subjectClass, u"/"_s);
}

QString paperAddress(const Paper &paper)
{
    if (!paper.arxivId.isEmpty())
        return u"https://arxiv.org/abs/"_s + paper.arxivId;
    if (!paper.doi.isEmpty())
        return u"https://doi.org/"_s + QString::fromLatin1(QUrl::toPercentEncoding(paper.doi, "/"));
    if (paper.links.isEmpty())
        return {};
    const auto page = std::find_if(paper.links.cbegin(), paper.links.cend(),
                                   [](const Link &link) { return link.kind == LinkKind::HuggingFacePaper; });
    const Link &link = page == paper.links.cend() ? paper.links.first() : *page;
    return QString::fromLatin1(link.url.toEncoded());
}

QString containerTitle(const Publication &publication)
{
    return isPublishedByVenue(publication) ? QString() : publication.venue;
}

QString publisherName(const Publication &publication)
{
    const bool isVenue = isPublishedByVenue(publication) && !publication.venue.isEmpty();
    return isVenue ? publication.venue : publication.publisher;
}

} // namespace broadsheet
