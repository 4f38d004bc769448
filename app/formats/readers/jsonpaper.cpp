#include "formats/readers/jsonpaper.h"

#include "formats/readers/arxivpaper.h"
#include "formats/readers/authornames.h"
#include "formats/readers/jsonpaperlinks.h"
#include "text/arxivid.h"
#include "text/textcleaning.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// The first of the values that is a text and not empty.
QString firstText(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        if (QString text = value.toString().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

/// Times are midnight more often than not, so only their day is taken.
QDate day(const QString &time)
{
    return QDate::fromString(QStringView(time).left(10), Qt::ISODate);
}

/// Before March 2025 the outer time is when a paper was put on the page, but on the clock of the United
/// States' east coast, four or five hours behind the UTC that it claims. Since then it is the paper's own
/// time, set back by as much.
QDate dayOnPage(const QJsonObject &item, const QJsonObject &paper)
{
    if (const QDate submitted = day(paper["submittedOnDailyAt"_L1].toString()); submitted.isValid())
        return submitted;
    static constexpr qint64 hoursBehind = 4;
    const QDateTime onPage = QDateTime::fromString(item["publishedAt"_L1].toString(), Qt::ISODateWithMs)
                                 .toUTC()
                                 .addSecs(hoursBehind * 3600);
    static const QDate meaningChanged(2025, 3, 1);
    return onPage.isValid() && onPage.date() < meaningChanged ? onPage.date() : QDate();
}

QStringList authors(const QJsonArray &array)
{
    QStringList names;
    for (const auto &author : array) {
        if (author["hidden"_L1].toBool())
            continue;
        // Collectors keep plain names.
        names += dividedNames(author.isString() ? author.toString() : author["name"_L1].toString());
    }
    return names;
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array) {
        if (const QString text = value.toString().simplified(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

QString organization(const QJsonObject &item, const QJsonObject &paper)
{
    for (const QJsonValue &value :
         {paper["organization"_L1], item["organization"_L1], item["submitterOrganization"_L1]}) {
        if (QString name = firstText({value["fullname"_L1], value["name"_L1]}); !name.isEmpty())
            return name;
    }
    return {};
}

JsonListKind listKind(const QJsonObject &item, const QJsonObject &paper)
{
    const bool isPage = item["link"_L1].toString().startsWith("/papers/"_L1);
    if (item["paper"_L1].isObject() || isPage || paper.contains("submittedOnDailyAt"_L1))
        return JsonListKind::DailyPapers;
    return paper.contains("upvotes"_L1) || paper["authors"_L1][0].isObject() ? JsonListKind::HuggingFace
                                                                             : JsonListKind::Other;
}

/// Collectors store names alone, or add a translation.
Authority authority(const QJsonObject &item, const QJsonObject &paper)
{
    const bool isCollected = item.contains("translation"_L1) || item.contains("arxiv_id"_L1) ||
                             item.contains("abstract"_L1) || paper["authors"_L1][0].isString();
    return isCollected ? Authority::Archive : Authority::HuggingFace;
}

} // namespace

tl::expected<JsonPaper, QString> readJsonPaper(const QJsonObject &item)
{
    const QJsonValue inner = item["paper"_L1];
    const QJsonObject object = inner.isObject() ? inner.toObject() : item;
    JsonPaper result;
    Paper &paper = result.paper;
    paper.title = cleanTitle(firstText({object["title"_L1], item["title"_L1]}));
    if (paper.title.isEmpty())
        return tl::unexpected(QCoreApplication::translate("Import", "It has no title."));
    paper.abstract =
        cleanAbstract(firstText({object["summary"_L1], item["summary"_L1], object["abstract"_L1]}));
    paper.authors = authors(object["authors"_L1].toArray());
    if (const auto reference = arxivReference(firstText({object["id"_L1], object["arxiv_id"_L1]}))) {
        paper.arxivId = reference->id;
        paper.arxivVersion = reference->version;
    }
    paper.doi = publisherDoi(object["doi"_L1].toString());
    paper.published = day(firstText({object["publishedAt"_L1], object["published"_L1]}));
    paper.comment = cleanTitle(object["comment"_L1].toString());
    paper.upvotes = number(object["upvotes"_L1]);
    paper.commentCount = number(item["numComments"_L1]);
    paper.githubStars = number(object["githubStars"_L1]);
    paper.categories = arxivCategories({}, texts(object["categories"_L1].toArray()));
    paper.digestSummary = object["ai_summary"_L1].toString().simplified();
    paper.keywords = texts(object["ai_keywords"_L1].toArray());
    paper.organization = organization(item, object);
    paper.submitter =
        firstText({item["submittedBy"_L1]["name"_L1], object["submittedOnDailyBy"_L1]["user"_L1],
                   object["submittedOnDailyBy"_L1]["name"_L1]});
    paper.thumbnail = QUrl(firstText({item["thumbnail"_L1], item["mediaUrl"_L1], object["thumbnailUrl"_L1]}));
    result.day = dayOnPage(item, object);
    result.list = listKind(item, object);
    result.authority = authority(item, object);
    paper.links = jsonPaperLinks(paper, object, result.list);
    return result;
}

} // namespace broadsheet
