#include "formats/readers/jsonpaper.h"

#include "formats/readers/arxivpaper.h"
#include "formats/readers/authornames.h"
#include "formats/readers/jsonpaperlinks.h"
#include "text/arxivid.h"
#include "text/textcleaning.h"

#include <QCoreApplication>
#include <QDateTime>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The first of the values that is a text and not empty.
QString firstText(std::initializer_list<JsonValue> values)
{
    for (const JsonValue &value : values) {
        if (QString text = value.text(); !text.isEmpty())
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
QDate dayOnPage(JsonValue item, JsonValue paper)
{
    if (const QDate submitted = day(paper["submittedOnDailyAt"].text()); submitted.isValid())
        return submitted;
    static constexpr qint64 hoursBehind = 4;
    const QDateTime onPage = QDateTime::fromString(item["publishedAt"].text(), Qt::ISODateWithMs)
                                 .toUTC()
                                 .addSecs(hoursBehind * 3600);
    static const QDate meaningChanged(2025, 3, 1);
    return onPage.isValid() && onPage.date() < meaningChanged ? onPage.date() : QDate();
}

QStringList authors(JsonValue array)
{
    QStringList names;
    array.forEach([&names](JsonValue author) {
        // Collectors keep plain names.
        if (!author["hidden"].isTrue())
            names += dividedNames(author.isString() ? author.text() : author["name"].text());
    });
    return names;
}

QStringList texts(JsonValue array)
{
    QStringList list;
    array.forEach([&list](JsonValue value) {
        if (const QString text = value.text().simplified(); !text.isEmpty())
            list.append(text);
    });
    return list;
}

QString organization(JsonValue item, JsonValue paper)
{
    for (const JsonValue &value :
         {paper["organization"], item["organization"], item["submitterOrganization"]}) {
        if (QString name = firstText({value["fullname"], value["name"]}); !name.isEmpty())
            return name;
    }
    return {};
}

JsonListKind listKind(JsonValue item, JsonValue paper)
{
    const bool isPage = item["link"].text().startsWith("/papers/"_L1);
    if (item["paper"].isObject() || isPage || paper.has("submittedOnDailyAt"))
        return JsonListKind::DailyPapers;
    return paper.has("upvotes") || paper["authors"].first().isObject() ? JsonListKind::HuggingFace
                                                                       : JsonListKind::Other;
}

/// Collectors store names alone, or add a translation.
Authority authority(JsonValue item, JsonValue paper)
{
    const bool isCollected = item.has("translation") || item.has("arxiv_id") || item.has("abstract") ||
                             paper["authors"].first().isString();
    return isCollected ? Authority::Archive : Authority::HuggingFace;
}

} // namespace

tl::expected<JsonPaper, QString> readJsonPaper(JsonValue item)
{
    const JsonValue inner = item["paper"];
    const JsonValue object = inner.isObject() ? inner : item;
    JsonPaper result;
    Paper &paper = result.paper;
    paper.title = cleanTitle(firstText({object["title"], item["title"]}));
    if (paper.title.isEmpty())
        return tl::unexpected(QCoreApplication::translate("Import", "It has no title."));
    paper.abstract = cleanAbstract(firstText({object["summary"], item["summary"], object["abstract"]}));
    paper.authors = authors(object["authors"]);
    if (const auto reference = arxivReference(firstText({object["id"], object["arxiv_id"]}))) {
        paper.arxivId = reference->id;
        paper.arxivVersion = reference->version;
    }
    paper.doi = publisherDoi(object["doi"].text());
    paper.published = day(firstText({object["publishedAt"], object["published"]}));
    paper.comment = cleanTitle(object["comment"].text());
    paper.upvotes = object["upvotes"].integer();
    paper.commentCount = item["numComments"].integer();
    paper.githubStars = object["githubStars"].integer();
    paper.categories = arxivCategories({}, texts(object["categories"]));
    paper.digestSummary = object["ai_summary"].text().simplified();
    paper.keywords = texts(object["ai_keywords"]);
    paper.organization = organization(item, object);
    paper.submitter = firstText({item["submittedBy"]["name"], object["submittedOnDailyBy"]["user"],
                                 object["submittedOnDailyBy"]["name"]});
    paper.thumbnail = QUrl(firstText({item["thumbnail"], item["mediaUrl"], object["thumbnailUrl"]}));
    result.day = dayOnPage(item, object);
    result.list = listKind(item, object);
    result.authority = authority(item, object);
    paper.links = jsonPaperLinks(paper, object, result.list);
    return result;
}

} // namespace broadsheet
