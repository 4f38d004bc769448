#include "storage/papercolumns.h"

#include "storage/columns.h"
#include "storage/native/statement.h"

#include <QJsonDocument>

namespace broadsheet {

using namespace Qt::StringLiterals;

const QString &contentColumns()
{
    static const QString columns =
        u"title, abstract, authors, arxiv_id, arxiv_version, doi, published, upvotes, comment_count, "
        "github_stars, categories, digest_summary, keywords, organization, submitter, thumbnail, "
        "published_precision, publication, comment"_s;
    return columns;
}

Paper contentFromRow(const Statement &row)
{
    Paper paper;
    paper.title = row.value(0).toString();
    paper.abstract = row.value(1).toString();
    paper.authors = linesFromColumn(row.value(2));
    paper.arxivId = row.value(3).toString();
    paper.arxivVersion = row.value(4).toInt();
    paper.doi = row.value(5).toString();
    paper.published = dayFromColumn(row.value(6));
    paper.upvotes = numberFromColumn(row.value(7));
    paper.commentCount = numberFromColumn(row.value(8));
    paper.githubStars = numberFromColumn(row.value(9));
    paper.categories = linesFromColumn(row.value(10));
    paper.digestSummary = row.value(11).toString();
    paper.keywords = linesFromColumn(row.value(12));
    paper.organization = row.value(13).toString();
    paper.submitter = row.value(14).toString();
    paper.thumbnail = QUrl(row.value(15).toString());
    paper.publishedPrecision = datePrecisionFromName(row.value(16).toString());
    if (const QByteArray publication = row.value(17).toByteArray(); !publication.isEmpty())
        paper.publication = publicationFromJson(QJsonDocument::fromJson(publication).object());
    paper.comment = row.value(18).toString();
    return paper;
}

Link linkFromRow(const Statement &row, int firstColumn)
{
    const QString kind = row.value(firstColumn + 1).toString();
    return Link{.url = QUrl(row.value(firstColumn).toString()),
                .kind = linkKindFromName(kind).value_or(LinkKind::Other)};
}

} // namespace broadsheet
