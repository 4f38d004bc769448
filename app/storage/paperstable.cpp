#include "storage/paperstable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/papercolumns.h"
#include "text/arxivid.h"
#include "text/citationkey.h"
#include "text/titlekey.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QVariantList contentValues(const StoredPaper &stored)
{
    const Paper &paper = stored.content;
    return {optionalTextColumn(paper.arxivId), paper.arxivVersion,
            optionalTextColumn(paper.doi),     dayColumn(paper.published),
            numberColumn(paper.upvotes),       numberColumn(paper.commentCount),
            numberColumn(paper.githubStars),   dayColumn(stored.countedOn),
            textColumn(paper.title),           textColumn(titleKey(paper.title)),
            linesColumn(paper.authors),        textColumn(paper.abstract),
            linesColumn(paper.categories),     textColumn(paper.digestSummary),
            linesColumn(paper.keywords),       textColumn(paper.organization),
            textColumn(paper.submitter),       textColumn(paper.thumbnail.toString(QUrl::FullyEncoded))};
}

} // namespace

Result<PaperId> PapersTable::insert(const StoredPaper &paper, const QDateTime &added)
{
    const Result<QString> citationKey = freeCitationKey(paper.content);
    if (!citationKey)
        return tl::unexpected(citationKey.error());
    const Result<qint64> number = m_database.insert(
        u"INSERT INTO papers (arxiv_id, arxiv_version, doi, published, upvotes, comment_count, github_stars, "
        "counted_on, title, title_key, authors, abstract, categories, digest_summary, keywords, "
        "organization, submitter, thumbnail, citation_key, added) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        contentValues(paper) << *citationKey << momentColumn(added));
    if (!number)
        return tl::unexpected(number.error());
    const PaperId id{*number};
    return writeLinks(id, paper.content.links).map([id] { return id; });
}

Result<StoredPaper> PapersTable::content(PaperId paper)
{
    const auto stored =
        m_database.firstRow(u"SELECT "_s + contentColumns() + u", counted_on FROM papers WHERE id = ?"_s,
                            {paper.number}, [](const Statement &row) {
                                return StoredPaper{.content = contentFromRow(row),
                                                   .countedOn = dayFromColumn(row.value(contentColumnCount))};
                            });
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(QCoreApplication::translate("Storage", "The paper is no longer in the library."));
    auto links = m_database.rows(u"SELECT url, kind FROM links WHERE paper = ? ORDER BY position"_s,
                                 {paper.number}, [](const Statement &row) { return linkFromRow(row, 0); });
    if (!links)
        return tl::unexpected(links.error());
    StoredPaper complete = **stored;
    complete.content.links = *std::move(links);
    return complete;
}

Result<void> PapersTable::update(PaperId id, const StoredPaper &paper)
{
    const auto updated = m_database.run(
        u"UPDATE papers SET arxiv_id = ?, arxiv_version = ?, doi = ?, published = ?, upvotes = ?, "
        "comment_count = ?, github_stars = ?, counted_on = ?, title = ?, title_key = ?, "
        "authors = ?, abstract = ?, categories = ?, digest_summary = ?, keywords = ?, organization = ?, "
        "submitter = ?, thumbnail = ? WHERE id = ?"_s,
        contentValues(paper) << id.number);
    if (!updated)
        return tl::unexpected(updated.error());
    if (const auto removed = m_database.run(u"DELETE FROM links WHERE paper = ?"_s, {id.number}); !removed)
        return tl::unexpected(removed.error());
    return writeLinks(id, paper.content.links);
}

Result<QString> PapersTable::freeCitationKey(const Paper &paper)
{
    const QDate day = paper.published.isValid() ? paper.published : arxivMonth(paper.arxivId);
    const int year = day.isValid() ? day.year() : 0;
    const QString stem = citationKeyStem(paper.authors, year, paper.title, paper.arxivId);
    for (int n = 0;; ++n) {
        const QString key = stem + citationKeySuffix(n);
        const Result<qint64> taken =
            m_database.number(u"SELECT count(*) FROM papers WHERE citation_key = ?"_s, {key});
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken == 0)
            return key;
    }
}

Result<void> PapersTable::writeLinks(PaperId paper, const QList<Link> &links)
{
    int position = 0;
    for (const Link &link : links) {
        const auto written = m_database.run(
            u"INSERT INTO links (paper, position, kind, url) VALUES (?, ?, ?, ?)"_s,
            {paper.number, ++position, linkKindName(link.kind), link.url.toString(QUrl::FullyEncoded)});
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace broadsheet
