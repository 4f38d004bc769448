#include "storage/papermerging.h"

#include <algorithm>
#include <tuple>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// A told value counts when it is greater than the known one in an order that is total: the comparison ends
// with the value itself. That is what makes the order of merging not matter.

bool isTold(const QString &text)
{
    return !text.isEmpty();
}

bool isTold(const QStringList &list)
{
    return !list.isEmpty();
}

bool isTold(const QUrl &url)
{
    return !url.isEmpty();
}

bool isTold(std::optional<int> number)
{
    return number.has_value();
}

bool isTold(const Publication &publication)
{
    return publication != Publication();
}

auto extent(const QString &text)
{
    return std::tuple(text.size(), text);
}

auto extent(const QStringList &list)
{
    return std::tuple(list.size(), list.join(u'\n'));
}

auto extent(const QUrl &url)
{
    return url.toString();
}

auto extent(const Publication &publication)
{
    const QStringList told{publication.venue, publication.volume, publication.number, publication.pages,
                           publication.publisher};
    return std::tuple(publication.type != EntryType::Preprint, told.size() - told.count(QString()),
                      int(publication.type), told.join(u'\n'));
}

auto standingOrder(const Standing &standing)
{
    return std::tuple(standing.authority, standing.day.toJulianDay());
}

class Merging final
{
public:
    Merging(const StoredPaper &known, const StoredPaper &told) : m_merged(known), m_told(told) {}

    StoredPaper merged()
    {
        byStanding(ContentField::Title, &Paper::title);
        byStanding(ContentField::Abstract, &Paper::abstract);
        byStanding(ContentField::Doi, &Paper::doi);
        byStanding(ContentField::Publication, &Paper::publication);
        byStanding(ContentField::Comment, &Paper::comment);
        byStanding(ContentField::Categories, &Paper::categories);
        byStanding(ContentField::DigestSummary, &Paper::digestSummary);
        byStanding(ContentField::Keywords, &Paper::keywords);
        byStanding(ContentField::Organization, &Paper::organization);
        byStanding(ContentField::Submitter, &Paper::submitter);
        byStanding(ContentField::Thumbnail, &Paper::thumbnail);
        byDay(ContentField::Upvotes, &Paper::upvotes);
        byDay(ContentField::CommentCount, &Paper::commentCount);
        byDay(ContentField::GithubStars, &Paper::githubStars);
        mergeAuthors();
        mergePublished();
        mergeArxivId();
        mergeLinks();
        return m_merged;
    }

private:
    /// Takes the told value if it counts more by `order`, which is given a value and its standing.
    template <typename Value, typename Order>
    void take(ContentField field, Value Paper::*member, Order order)
    {
        const Value &told = m_told.content.*member;
        Value &known = m_merged.content.*member;
        if (!isTold(told))
            return;
        const Standing standing = m_told.standings.of(field);
        if (isTold(known) && !(order(known, m_merged.standings.of(field)) < order(told, standing)))
            return;
        known = told;
        m_merged.standings.set(field, standing);
    }

    template <typename Value>
    void byStanding(ContentField field, Value Paper::*member)
    {
        take(field, member, [](const Value &value, const Standing &standing) {
            return std::tuple(standingOrder(standing), extent(value));
        });
    }

    void byDay(ContentField field, std::optional<int> Paper::*member)
    {
        take(field, member, [](std::optional<int> value, const Standing &standing) {
            return std::tuple(standing.day.toJulianDay(), value, standing.authority);
        });
    }

    void mergeAuthors()
    {
        take(ContentField::Authors, &Paper::authors, [](const QStringList &value, const Standing &standing) {
            return std::tuple(value.size(), standingOrder(standing), value.join(u'\n'));
        });
    }

    void mergePublished()
    {
        // The first version is the earlier one.
        const auto order = [](const StoredPaper &paper) {
            return std::tuple(-int(paper.content.publishedPrecision),
                              standingOrder(paper.standings.of(ContentField::Published)),
                              -paper.content.published.toJulianDay());
        };
        const bool isKnown = m_merged.content.published.isValid();
        if (!m_told.content.published.isValid() || (isKnown && !(order(m_merged) < order(m_told))))
            return;
        m_merged.content.published = m_told.content.published;
        m_merged.content.publishedPrecision = m_told.content.publishedPrecision;
        m_merged.standings.set(ContentField::Published, m_told.standings.of(ContentField::Published));
    }

    void mergeArxivId()
    {
        Paper &known = m_merged.content;
        const Paper &told = m_told.content;
        if (told.arxivId.isEmpty())
            return;
        if (known.arxivId.isEmpty()) {
            known.arxivId = told.arxivId;
            known.arxivVersion = told.arxivVersion;
        }
        if (known.arxivId.compare(told.arxivId, Qt::CaseInsensitive) != 0)
            return;
        // Old ids have capitals in their subject class, which some sources lower.
        known.arxivId = std::min(known.arxivId, told.arxivId);
        known.arxivVersion = std::max(known.arxivVersion, told.arxivVersion);
    }

    void mergeLinks();

    StoredPaper m_merged;
    const StoredPaper &m_told;
};

struct RankedLink
{
    Link link;
    int rank = 0;

    auto order() const { return std::tuple(-rank, link.url.toString()); }
};

QList<RankedLink> rankedLinks(const StoredPaper &paper)
{
    QList<RankedLink> links;
    for (qsizetype i = 0; i < paper.content.links.size(); ++i)
        links.append({.link = paper.content.links.at(i), .rank = paper.linkRanks.value(i)});
    return links;
}

void Merging::mergeLinks()
{
    QList<RankedLink> links = rankedLinks(m_merged);
    const QList<RankedLink> toldLinks = rankedLinks(m_told);
    for (const RankedLink &told : toldLinks) {
        const auto known = std::find_if(links.begin(), links.end(), [&told](const RankedLink &link) {
            return link.link.url == told.link.url;
        });
        if (known == links.end()) {
            links.append(told);
            continue;
        }
        known->rank = std::max(known->rank, told.rank);
        if (told.link.kind == LinkKind::Project)
            known->link.kind = told.link.kind;
    }
    std::sort(links.begin(), links.end(),
              [](const RankedLink &a, const RankedLink &b) { return a.order() < b.order(); });
    m_merged.content.links.clear();
    m_merged.linkRanks.clear();
    for (const RankedLink &link : std::as_const(links)) {
        m_merged.content.links.append(link.link);
        m_merged.linkRanks.append(link.rank);
    }
}

/// The address as it will be read back, so that it compares equal when it comes again.
QUrl asStored(const QUrl &url)
{
    return QUrl(url.toString(QUrl::FullyEncoded));
}

} // namespace

StoredPaper mergedPaper(const StoredPaper &known, const StoredPaper &told)
{
    return Merging(known, told).merged();
}

StoredPaper toldPaper(const DigestEntry &entry)
{
    const QDate day = entry.toldOn.isValid() ? entry.toldOn : entry.appearance.digest.date;
    StoredPaper told{.content = entry.paper,
                     .standings = Standings({.authority = entry.authority, .day = day}),
                     .linkRanks = {}};
    QList<Link> links;
    for (const Link &link : entry.paper.links)
        links = unitedLinks(links, {Link{.url = asStored(link.url), .kind = link.kind}});
    told.content.links = links;
    told.content.thumbnail = asStored(entry.paper.thumbnail);
    static constexpr int ranksOfOneSource = 10000;
    for (qsizetype i = 0; i < links.size(); ++i)
        told.linkRanks.append(ranksOfOneSource * (int(entry.authority) + 1) - int(i));
    // Merging into nothing leaves out the standings of what was not told.
    return mergedPaper({}, told);
}

} // namespace broadsheet
