#include "formats/readers/arxivrssreader.h"

#include "formats/readers/arxivpaper.h"
#include "formats/readers/authornames.h"
#include "formats/readers/feedxml.h"
#include "text/textcleaning.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One item of either flavour as it stands in the feed.
struct NewsItem
{
    QString title;
    QString description;
    QString link;
    QString identifier;
    QDate day;
    QString announcement;
    QString doi;
    QString journalReference;
    QString creator;
    QStringList authors;
    QStringList categories;
};

/// "arXiv:2205.06398v2 Announce Type: cross Abstract: ...".
struct Description
{
    QString identifier;
    QString announcement;
    QString abstract;
};

Description divided(const QString &description)
{
    static const QRegularExpression head(
        uR"(^\s*(?<id>arXiv:\S+)\s+Announce Type:\s*(?<kind>\S+)\s+Abstract:\s*)"_s);
    const QRegularExpressionMatch match = head.match(description);
    return {.identifier = match.captured(u"id"_s),
            .announcement = match.captured(u"kind"_s),
            .abstract = description.sliced(match.hasMatch() ? match.capturedEnd() : 0)};
}

/// The day on the clock of arXiv, whose announcements are dated at midnight.
QDate announcedDay(const QString &time)
{
    const QDateTime mail = QDateTime::fromString(time.trimmed(), Qt::RFC2822Date);
    return mail.isValid() ? mail.date() : QDate::fromString(time.trimmed().left(10), Qt::ISODate);
}

QString digestName(const QString &feedTitle)
{
    static const QString ending = u" updates on arXiv.org"_s;
    const QString title = feedTitle.simplified();
    return title.endsWith(ending) ? "arXiv "_L1 + title.chopped(ending.size()) : u"arXiv"_s;
}

tl::expected<Paper, QString> paperOf(const NewsItem &item, const Description &description)
{
    Paper paper;
    paper.title = cleanTitle(item.title);
    if (paper.title.isEmpty())
        return tl::unexpected(QCoreApplication::translate("Import", "It has no title."));
    if (!takeArxivId(paper, item.identifier) && !takeArxivId(paper, description.identifier) &&
        !takeArxivId(paper, item.link))
        return tl::unexpected(QCoreApplication::translate("Import", "It names no paper of arXiv."));
    paper.abstract = cleanAbstract(description.abstract);
    paper.authors = item.creator.isEmpty() ? item.authors : namesInList(item.creator);
    paper.doi = publisherDoi(item.doi);
    paper.categories = arxivCategories({}, item.categories);
    takeJournalReference(paper, item.journalReference);
    takeArxivLinks(paper);
    return paper;
}

class ArxivNewsParser final
{
public:
    ArxivNewsParser(const QByteArray &source, const ReadOptions &options)
        : m_xml(QString::fromUtf8(source)), m_options(options)
    {}

    Result<DigestContents> parse()
    {
        if (const Result<void> opened = openFeed(m_xml); !opened)
            return tl::unexpected(opened.error());
        if (m_xml.name() == "rss"_L1)
            m_xml.readNextStartElement();
        readChannel();
        if (m_contents.entries.isEmpty() && !m_contents.problems.isEmpty()) {
            return failure(QCoreApplication::translate(
                "Import", "This news feed has no papers of arXiv; only feeds of rss.arxiv.org can be read."));
        }
        return closeFeed(m_xml, m_contents);
    }

private:
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    void readChannel()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "title"_L1) {
                m_name = digestName(text());
            } else if (name == "item"_L1 || name == "entry"_L1) {
                const NewsItem item = readItem();
                if (!m_xml.hasError())
                    take(item);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    NewsItem readItem()
    {
        NewsItem item;
        while (m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() == arxivNamespace)
                readArxivField(item);
            else if (m_xml.namespaceUri() == dublinCoreNamespace && m_xml.name() == "creator"_L1)
                item.creator = text();
            else if (m_xml.namespaceUri().isEmpty() || m_xml.namespaceUri() == atomNamespace)
                readField(item);
            else
                m_xml.skipCurrentElement();
        }
        return item;
    }

    void readField(NewsItem &item)
    {
        const QStringView name = m_xml.name();
        if (name == "title"_L1)
            item.title = text();
        else if (name == "description"_L1 || name == "summary"_L1)
            item.description = text();
        else if (name == "guid"_L1 || name == "id"_L1)
            item.identifier = text();
        else if (name == "pubDate"_L1 || name == "published"_L1)
            item.day = announcedDay(text());
        else if (name == "category"_L1)
            item.categories.append(attributeOrText("term"_L1));
        else if (name == "link"_L1)
            item.link = attributeOrText("href"_L1);
        else if (name == "author"_L1)
            readAuthor(item);
        else
            m_xml.skipCurrentElement();
    }

    void readArxivField(NewsItem &item)
    {
        const QStringView name = m_xml.name();
        if (name == "announce_type"_L1)
            item.announcement = text();
        else if (name.compare("doi"_L1, Qt::CaseInsensitive) == 0)
            item.doi = text();
        else if (name == "journal_reference"_L1)
            item.journalReference = text();
        else
            m_xml.skipCurrentElement();
    }

    /// RSS writes values between the tags, Atom in an attribute.
    QString attributeOrText(QLatin1StringView attribute)
    {
        const QString value = m_xml.attributes().value(attribute).toString();
        const QString content = text();
        return value.isEmpty() ? content : value;
    }

    void readAuthor(NewsItem &item)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "name"_L1)
                item.authors += namesInList(text());
            else
                m_xml.skipCurrentElement();
        }
    }

    void take(const NewsItem &item)
    {
        ++m_number;
        const Description description = divided(item.description);
        const tl::expected<Paper, QString> paper = paperOf(item, description);
        if (!paper) {
            m_contents.problems.append({.place = feedPlace(m_number), .reason = paper.error()});
            return;
        }
        const QString announcement =
            item.announcement.isEmpty() ? description.announcement : item.announcement.trimmed();
        DigestEntry entry{.paper = *paper, .authority = Authority::NewsFeed};
        if (!announcement.startsWith("replace"_L1)) {
            ++m_position;
            entry.appearance = {.digest = {.name = m_name, .date = m_options.digestDate.value_or(item.day)},
                                .position = m_position,
                                .upvotes = {}};
        }
        m_contents.entries.append(entry);
    }

    QXmlStreamReader m_xml;
    ReadOptions m_options;
    DigestContents m_contents;
    QString m_name = u"arXiv"_s;
    int m_number = 0;
    int m_position = 0;
};

} // namespace

bool looksLikeArxivRss(const QByteArray &source)
{
    switch (feedKind(source)) {
    case FeedKind::Rss:
        return true;
    case FeedKind::Atom:
        return source.contains("oai:arXiv.org:") || source.contains("//rss.arxiv.org/");
    case FeedKind::None:
        return false;
    }
    Q_UNREACHABLE();
}

Result<DigestContents> readArxivRss(const QByteArray &source, const ReadOptions &options)
{
    return ArxivNewsParser(source, options).parse();
}

} // namespace broadsheet
