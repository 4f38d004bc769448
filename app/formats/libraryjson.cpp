#include "formats/libraryjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto versionName = "broadsheet"_L1;

/// Puts values into an object and leaves out those that are not known.
class ObjectWriter final
{
public:
    void put(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            m_object[name] = text;
    }

    void put(QLatin1StringView name, const QStringList &list)
    {
        if (!list.isEmpty())
            m_object[name] = QJsonArray::fromStringList(list);
    }

    void put(QLatin1StringView name, std::optional<int> number)
    {
        if (number)
            m_object[name] = *number;
    }

    void put(QLatin1StringView name, QDate day) { put(name, day.toString(Qt::ISODate)); }

    template <typename Json>
    void putJson(QLatin1StringView name, const Json &value)
    {
        if (!value.isEmpty())
            m_object[name] = value;
    }

    void flag(QLatin1StringView name, bool set)
    {
        if (set)
            m_object[name] = true;
    }

    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonArray linksJson(const LibraryPaper &paper)
{
    QJsonArray array;
    for (qsizetype i = 0; i < paper.content.links.size(); ++i) {
        const Link &link = paper.content.links.at(i);
        array.append(QJsonObject{{u"url"_s, link.url.toString(QUrl::FullyEncoded)},
                                 {u"kind"_s, linkKindName(link.kind)},
                                 {u"rank"_s, paper.linkRanks.value(i)}});
    }
    return array;
}

void readLinks(const QJsonArray &array, LibraryPaper &paper)
{
    for (const auto &value : array) {
        std::optional<Link> link = linkFromAddress(value["url"_L1].toString());
        if (!link)
            continue;
        link->kind = linkKindFromName(value["kind"_L1].toString()).value_or(link->kind);
        paper.content.links.append(*link);
        paper.linkRanks.append(value["rank"_L1].toInt());
    }
}

QJsonArray appearancesJson(const QList<Appearance> &appearances)
{
    QJsonArray array;
    for (const Appearance &appearance : appearances) {
        ObjectWriter writer;
        writer.put("digest"_L1, appearance.digest.name);
        writer.put("date"_L1, appearance.digest.date);
        writer.put("position"_L1, std::optional(appearance.position));
        writer.put("upvotes"_L1, appearance.upvotes);
        array.append(writer.object());
    }
    return array;
}

QList<Appearance> appearances(const QJsonArray &array)
{
    QList<Appearance> list;
    for (const auto &value : array) {
        const Appearance appearance{
            .digest = {.name = value["digest"_L1].toString(), .date = day(value["date"_L1])},
            .position = value["position"_L1].toInt(),
            .upvotes = number(value["upvotes"_L1])};
        if (appearance.position > 0)
            list.append(appearance);
    }
    return list;
}

void putContent(const Paper &content, ObjectWriter &writer)
{
    writer.put("title"_L1, content.title);
    writer.put("abstract"_L1, content.abstract);
    writer.put("authors"_L1, content.authors);
    writer.put("arxiv_id"_L1, content.arxivId);
    if (content.arxivVersion > 0)
        writer.put("arxiv_version"_L1, std::optional(content.arxivVersion));
    writer.put("doi"_L1, content.doi);
    writer.put("published"_L1, content.published);
    if (content.publishedPrecision != DatePrecision::Day)
        writer.put("published_precision"_L1, datePrecisionName(content.publishedPrecision));
    writer.putJson("publication"_L1, publicationJson(content.publication));
    writer.put("comment"_L1, content.comment);
    writer.put("upvotes"_L1, content.upvotes);
    writer.put("comment_count"_L1, content.commentCount);
    writer.put("github_stars"_L1, content.githubStars);
    writer.put("categories"_L1, content.categories);
    writer.put("digest_summary"_L1, content.digestSummary);
    writer.put("keywords"_L1, content.keywords);
    writer.put("organization"_L1, content.organization);
    writer.put("submitter"_L1, content.submitter);
    writer.put("thumbnail"_L1, content.thumbnail.toString(QUrl::FullyEncoded));
}

Paper content(const QJsonObject &object)
{
    return {.title = object["title"_L1].toString(),
            .abstract = object["abstract"_L1].toString(),
            .authors = texts(object["authors"_L1]),
            .arxivId = object["arxiv_id"_L1].toString(),
            .arxivVersion = object["arxiv_version"_L1].toInt(),
            .doi = object["doi"_L1].toString(),
            .published = day(object["published"_L1]),
            .publishedPrecision = datePrecisionFromName(object["published_precision"_L1].toString()),
            .publication = publicationFromJson(object["publication"_L1].toObject()),
            .comment = object["comment"_L1].toString(),
            .links = {},
            .upvotes = number(object["upvotes"_L1]),
            .commentCount = number(object["comment_count"_L1]),
            .githubStars = number(object["github_stars"_L1]),
            .categories = texts(object["categories"_L1]),
            .digestSummary = object["digest_summary"_L1].toString(),
            .keywords = texts(object["keywords"_L1]),
            .organization = object["organization"_L1].toString(),
            .submitter = object["submitter"_L1].toString(),
            .thumbnail = QUrl(object["thumbnail"_L1].toString())};
}

void putMarks(const PaperMarks &marks, ObjectWriter &writer)
{
    writer.flag("starred"_L1, marks.starred);
    writer.flag("read"_L1, marks.read);
    writer.put("note"_L1, marks.note);
    writer.put("tags"_L1, marks.tags);
    QJsonArray lists;
    for (qsizetype i = 0; i < marks.readingLists.size(); ++i) {
        QJsonObject list{{u"name"_s, marks.readingLists.at(i)},
                         {u"position"_s, marks.readingListPositions.value(i)}};
        if (const auto progress = marks.readingListProgress.value(i); progress != ReadingProgress::ToRead)
            list[u"progress"_s] = readingProgressName(progress);
        lists.append(list);
    }
    writer.putJson("reading_lists"_L1, lists);
}

PaperMarks marks(const QJsonObject &object)
{
    PaperMarks marks{.starred = object["starred"_L1].toBool(),
                     .read = object["read"_L1].toBool(),
                     .note = object["note"_L1].toString(),
                     .tags = texts(object["tags"_L1]),
                     .readingLists = {},
                     .readingListPositions = {},
                     .readingListProgress = {}};
    const QJsonArray lists = object["reading_lists"_L1].toArray();
    for (const auto &list : lists) {
        marks.readingLists.append(list["name"_L1].toString());
        marks.readingListPositions.append(list["position"_L1].toInt());
        marks.readingListProgress.append(
            readingProgressFromName(list["progress"_L1].toString()).value_or(ReadingProgress::ToRead));
    }
    return marks;
}

} // namespace

QJsonObject libraryJson(const LibraryPaper &paper)
{
    ObjectWriter writer;
    writer.put(versionName, std::optional(libraryJsonVersion));
    putContent(paper.content, writer);
    writer.putJson("links"_L1, linksJson(paper));
    putMarks(paper.marks, writer);
    writer.put("citation_key"_L1, paper.citationKey);
    writer.putJson("appearances"_L1, appearancesJson(paper.appearances));
    writer.put("added"_L1, paper.added.toUTC().toString(Qt::ISODateWithMs));
    writer.put("standings"_L1, paper.standings.toText());
    writer.put("former_names"_L1, paper.formerNames);
    QJsonObject object = writer.object();
    object["number"_L1] = paper.id.number;
    return object;
}

bool isLibraryJson(const QJsonObject &object)
{
    return object[versionName].isDouble();
}

tl::expected<LibraryPaper, QString> paperFromLibraryJson(const QJsonObject &object)
{
    if (!isLibraryJson(object))
        return tl::unexpected(
            QCoreApplication::translate("Import", "It is not a paper of a Broadsheet library."));
    if (object[versionName].toInt() > libraryJsonVersion) {
        return tl::unexpected(QCoreApplication::translate(
            "Import", "It was written by a newer Broadsheet. Import it with that version or a later one."));
    }
    LibraryPaper paper;
    paper.content = content(object);
    if (paper.content.title.isEmpty())
        return tl::unexpected(QCoreApplication::translate("Import", "It has no title."));
    readLinks(object["links"_L1].toArray(), paper);
    paper.id = {object["number"_L1].toInteger()};
    paper.marks = marks(object);
    paper.citationKey = object["citation_key"_L1].toString();
    paper.appearances = appearances(object["appearances"_L1].toArray());
    paper.added = QDateTime::fromString(object["added"_L1].toString(), Qt::ISODateWithMs);
    paper.standings = Standings::fromText(object["standings"_L1].toString());
    paper.formerNames = texts(object["former_names"_L1]);
    return paper;
}

} // namespace broadsheet
