#include "cli/jsonoutput.h"

#include <QJsonArray>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray linksAsJson(const QList<Link> &links)
{
    QJsonArray array;
    for (const Link &link : links) {
        array.append(QJsonObject{{u"url"_s, QString::fromLatin1(link.url.toEncoded())},
                                 {u"kind"_s, linkKindName(link.kind)}});
    }
    return array;
}

/// By the name of each reading list.
QJsonObject progressAsJson(const PaperMarks &marks)
{
    QJsonObject object;
    for (qsizetype i = 0; i < marks.readingLists.size(); ++i)
        object[marks.readingLists.at(i)] = readingProgressName(marks.readingListProgress.value(i));
    return object;
}

QDate newestDigestDate(const QList<Appearance> &appearances)
{
    QDate newest;
    for (const Appearance &appearance : appearances) {
        if (appearance.digest.date.isValid())
            newest = newest.isValid() ? std::max(newest, appearance.digest.date) : appearance.digest.date;
    }
    return newest;
}

} // namespace

QJsonObject paperAsJson(const LibraryPaper &paper)
{
    const Paper &content = paper.content;
    const PaperMarks &marks = paper.marks;
    return {{u"id"_s, paper.id.number},
            {u"arxiv_id"_s, textOrNull(content.arxivId)},
            {u"doi"_s, textOrNull(content.doi)},
            {u"title"_s, textOrNull(content.title)},
            {u"abstract"_s, textOrNull(content.abstract)},
            {u"authors"_s, QJsonArray::fromStringList(content.authors)},
            {u"published"_s, textOrNull(isoDay(content.published, content.publishedPrecision))},
            {u"digest_date"_s, dateOrNull(newestDigestDate(paper.appearances))},
            {u"categories"_s, QJsonArray::fromStringList(content.categories)},
            {u"links"_s, linksAsJson(content.links)},
            {u"starred"_s, marks.starred},
            {u"read"_s, marks.read},
            {u"tags"_s, QJsonArray::fromStringList(marks.tags)},
            {u"reading_lists"_s, QJsonArray::fromStringList(marks.readingLists)},
            {u"reading_progress"_s, progressAsJson(marks)},
            {u"note"_s, textOrNull(marks.note)},
            {u"upvotes"_s, numberOrNull(content.upvotes)},
            {u"citation_key"_s, textOrNull(paper.citationKey)}};
}

} // namespace broadsheet
