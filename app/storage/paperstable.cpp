#include "storage/paperstable.h"

#include "storage/citationkeys.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/incomingpaper.h"
#include "storage/papercolumns.h"
#include "storage/papernames.h"
#include "text/titlekey.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QVariant publicationColumn(const Publication &publication)
{
    const QJsonObject known = publicationJson(publication);
    return known.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(known).toJson(QJsonDocument::Compact));
}

} // namespace

QVariantList contentValues(const StoredPaper &stored)
{
    const Paper &paper = stored.content;
    return {optionalTextColumn(paper.arxivId),
            paper.arxivVersion,
            optionalTextColumn(paper.doi),
            dayColumn(paper.published),
            numberColumn(paper.upvotes),
            numberColumn(paper.commentCount),
            numberColumn(paper.githubStars),
            textColumn(stored.standings.toText()),
            textColumn(paper.title),
            textColumn(titleKey(paper.title)),
            linesColumn(paper.authors),
            textColumn(paper.abstract),
            linesColumn(paper.categories),
            textColumn(paper.digestSummary),
            linesColumn(paper.keywords),
            textColumn(paper.organization),
            textColumn(paper.submitter),
            textColumn(paper.thumbnail.toString(QUrl::FullyEncoded)),
            datePrecisionName(paper.publishedPrecision),
            publicationColumn(paper.publication),
            textColumn(paper.comment)};
}

Result<PaperId> PapersTable::insert(const IncomingPaper &paper, const NewPaper &given)
{
    const Result<QString> citationKey = CitationKeys(m_database).freeKey(paper.wishedKey);
    if (!citationKey)
        return tl::unexpected(citationKey.error());
    const Result<QVariant> free = freeNumber(given.number);
    if (!free)
        return tl::unexpected(free.error());
    const Result<qint64> number = m_database.insert(
        u"INSERT INTO papers (arxiv_id, arxiv_version, doi, published, upvotes, comment_count, github_stars, "
        "standings, title, title_key, authors, abstract, categories, digest_summary, keywords, "
        "organization, submitter, thumbnail, published_precision, publication, comment, citation_key, added, "
        "id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        paper.values + QVariantList{*citationKey, momentColumn(given.added), *free});
    if (!number)
        return tl::unexpected(number.error());
    const PaperId id{*number};
    return writeLinks(id, paper.told)
        .and_then([&] { return PaperNamesTable(m_database).add(id, paper.names); })
        .map([id] { return id; });
}

Result<StoredPaper> PapersTable::content(PaperId paper)
{
    const auto stored = m_database.firstRow(
        u"SELECT "_s + contentColumns() + u", standings FROM papers WHERE id = ?"_s, {paper.number},
        [](const Statement &row) {
            return StoredPaper{.content = contentFromRow(row),
                               .standings = Standings::fromText(row.value(contentColumnCount).toString()),
                               .linkRanks = {}};
        });
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(QCoreApplication::translate("Storage", "The paper is no longer in the library."));
    StoredPaper complete = **stored;
    const auto links =
        m_database.rows(u"SELECT url, kind, rank FROM links WHERE paper = ? ORDER BY position"_s,
                        {paper.number}, [&complete](const Statement &row) {
                            complete.content.links.append(linkFromRow(row, 0));
                            complete.linkRanks.append(row.value(2).toInt());
                            return true;
                        });
    return links.map([&complete](const auto &) { return complete; });
}

Result<void> PapersTable::update(PaperId id, const StoredPaper &paper)
{
    const auto updated = m_database.run(
        u"UPDATE papers SET arxiv_id = ?, arxiv_version = ?, doi = ?, published = ?, upvotes = ?, "
        "comment_count = ?, github_stars = ?, standings = ?, title = ?, title_key = ?, "
        "authors = ?, abstract = ?, categories = ?, digest_summary = ?, keywords = ?, organization = ?, "
        "submitter = ?, thumbnail = ?, published_precision = ?, publication = ?, comment = ? WHERE id = ?"_s,
        contentValues(paper) << id.number);
    if (!updated)
        return tl::unexpected(updated.error());
    if (const auto removed = m_database.run(u"DELETE FROM links WHERE paper = ?"_s, {id.number}); !removed)
        return tl::unexpected(removed.error());
    return writeLinks(id, paper);
}

Result<QVariant> PapersTable::freeNumber(PaperId wished)
{
    // NULL lets SQLite choose the next one.
    if (!wished.isValid())
        return QVariant();
    // The number of an absorbed paper leads to the one that has absorbed it.
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM papers WHERE id = ?) "
                "OR EXISTS (SELECT 1 FROM paper_names WHERE name = ?)"_s,
                {wished.number, absorbedName(wished)})
        .map([wished](qint64 taken) { return taken == 0 ? QVariant(wished.number) : QVariant(); });
}

Result<void> PapersTable::writeLinks(PaperId id, const StoredPaper &paper)
{
    for (qsizetype i = 0; i < paper.content.links.size(); ++i) {
        const Link &link = paper.content.links.at(i);
        const auto written =
            m_database.run(u"INSERT INTO links (paper, position, kind, url, rank) VALUES (?, ?, ?, ?, ?)"_s,
                           {id.number, i + 1, linkKindName(link.kind), link.url.toString(QUrl::FullyEncoded),
                            paper.linkRanks.value(i)});
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace broadsheet
