#include "formats/readers/huggingfacejsonpaper.h"

#include "formats/readers/abstractlinks.h"
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
QDate day(const QJsonValue &time)
{
    return QDate::fromString(time.toString().left(10), Qt::ISODate);
}

/// Before March 2025 the outer time is when a paper was put on the page, but on the clock of the United
/// States' east coast, four or five hours behind the UTC that it claims. Since then it is the paper's own
/// time, set back by as much.
QDate dayOnPage(const QJsonObject &item, const QJsonObject &paper)
{
    if (const QDate submitted = day(paper["submittedOnDailyAt"_L1]); submitted.isValid())
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
        // Flat lists may carry plain names.
        const QString name = cleanName(author.isString() ? author.toString() : author["name"_L1].toString());
        if (!name.isEmpty())
            names.append(name);
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

/// A project page is told by the field it stands in, unless its address shows what it is.
std::optional<Link> projectLink(const QString &address)
{
    std::optional<Link> link = linkFromAddress(address);
    if (link && link->kind == LinkKind::Other)
        link->kind = LinkKind::Project;
    return link;
}

QList<Link> links(const Paper &paper, const QJsonObject &object)
{
    QList<Link> found;
    const auto add = [&found](const std::optional<Link> &link) {
        if (link)
            found = unitedLinks(found, {*link});
    };
    if (!paper.arxivId.isEmpty()) {
        add(linkFromAddress(u"https://huggingface.co/papers/"_s + paper.arxivId));
        add(linkFromAddress(u"https://arxiv.org/abs/"_s + paper.arxivId));
    }
    add(linkFromAddress(object["githubRepo"_L1].toString()));
    add(projectLink(object["projectPage"_L1].toString()));
    return unitedLinks(found, linksInText(paper.abstract));
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

} // namespace

tl::expected<HuggingFaceItem, QString> readHuggingFaceItem(const QJsonObject &item)
{
    const bool isWrapped = item["paper"_L1].isObject();
    const QJsonObject object = isWrapped ? item["paper"_L1].toObject() : item;
    HuggingFaceItem result;
    Paper &paper = result.paper;
    paper.title = cleanTitle(firstText({object["title"_L1], item["title"_L1]}));
    if (paper.title.isEmpty())
        return tl::unexpected(QCoreApplication::translate("Import", "It has no title."));
    paper.abstract = cleanAbstract(firstText({object["summary"_L1], item["summary"_L1]}));
    paper.authors = authors(object["authors"_L1].toArray());
    if (const auto reference = arxivReference(object["id"_L1].toString())) {
        paper.arxivId = reference->id;
        paper.arxivVersion = reference->version;
    }
    paper.published = day(object["publishedAt"_L1]);
    paper.links = links(paper, object);
    paper.upvotes = number(object["upvotes"_L1]);
    paper.commentCount = number(item["numComments"_L1]);
    paper.githubStars = number(object["githubStars"_L1]);
    paper.digestSummary = object["ai_summary"_L1].toString().simplified();
    paper.keywords = texts(object["ai_keywords"_L1].toArray());
    paper.organization = organization(item, object);
    paper.submitter =
        firstText({item["submittedBy"_L1]["name"_L1], object["submittedOnDailyBy"_L1]["user"_L1],
                   object["submittedOnDailyBy"_L1]["name"_L1]});
    paper.thumbnail = QUrl(firstText({item["thumbnail"_L1], item["mediaUrl"_L1], object["thumbnailUrl"_L1]}));
    result.day = dayOnPage(item, object);
    result.isDailyPaper = isWrapped || object.contains("submittedOnDailyAt"_L1);
    return result;
}

} // namespace broadsheet
