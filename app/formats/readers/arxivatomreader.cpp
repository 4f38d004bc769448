#include "formats/readers/arxivatomreader.h"

#include "formats/readers/arxivpaper.h"
#include "formats/readers/arxivrssreader.h"
#include "formats/readers/feedxml.h"
#include "text/textcleaning.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One entry as it stands in the feed.
struct AtomEntry
{
    QString id;
    QString title;
    QString summary;
    QString published;
    /// When the version was made that the entry tells of.
    QString updated;
    QString comment;
    QString journalReference;
    QString doi;
    QString primaryCategory;
    QStringList categories;
    QStringList authors;
};

bool isErrorEntry(const AtomEntry &entry)
{
    return entry.id.contains("/api/errors"_L1);
}

tl::expected<Paper, QString> paperOf(const AtomEntry &entry)
{
    Paper paper;
    paper.title = cleanTitle(entry.title);
    if (paper.title.isEmpty())
        return tl::unexpected(QCoreApplication::translate("Import", "It has no title."));
    if (!takeArxivId(paper, entry.id))
        return tl::unexpected(QCoreApplication::translate("Import", "It names no paper of arXiv."));
    paper.abstract = cleanAbstract(QStringView(entry.summary).trimmed());
    paper.authors = entry.authors;
    paper.published = QDate::fromString(entry.published.left(10), Qt::ISODate);
    paper.comment = cleanTitle(entry.comment);
    paper.doi = publisherDoi(entry.doi);
    paper.categories = arxivCategories(entry.primaryCategory, entry.categories);
    takeJournalReference(paper, entry.journalReference);
    takeArxivLinks(paper);
    return paper;
}

class ArxivAtomParser final
{
public:
    explicit ArxivAtomParser(const QByteArray &source) : m_xml(QString::fromUtf8(source)) {}

    Result<DigestContents> parse()
    {
        if (const Result<void> opened = openFeed(m_xml); !opened)
            return tl::unexpected(opened.error());
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "entry"_L1 || m_xml.namespaceUri() != atomNamespace) {
                m_xml.skipCurrentElement();
                continue;
            }
            const AtomEntry entry = readEntry();
            if (m_xml.hasError())
                break;
            if (isErrorEntry(entry)) {
                return failure(QCoreApplication::translate(
                                   "Import", "This is no list of papers but an error message of arXiv: “%1”.")
                                   .arg(entry.summary.simplified()));
            }
            take(entry);
        }
        return closeFeed(m_xml, m_contents);
    }

private:
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    AtomEntry readEntry()
    {
        AtomEntry entry;
        while (m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() == atomNamespace)
                readAtomField(entry);
            else if (m_xml.namespaceUri() == arxivNamespace)
                readArxivField(entry);
            else
                m_xml.skipCurrentElement();
        }
        return entry;
    }

    void readAtomField(AtomEntry &entry)
    {
        const QStringView name = m_xml.name();
        if (name == "id"_L1) {
            entry.id = text();
        } else if (name == "title"_L1) {
            entry.title = text();
        } else if (name == "summary"_L1) {
            entry.summary = text();
        } else if (name == "published"_L1) {
            entry.published = text();
        } else if (name == "updated"_L1) {
            entry.updated = text();
        } else if (name == "author"_L1) {
            readAuthor(entry);
        } else {
            if (name == "category"_L1)
                entry.categories.append(term());
            m_xml.skipCurrentElement();
        }
    }

    void readArxivField(AtomEntry &entry)
    {
        const QStringView name = m_xml.name();
        if (name == "comment"_L1) {
            entry.comment = text();
        } else if (name == "journal_ref"_L1) {
            entry.journalReference = text();
        } else if (name == "doi"_L1) {
            entry.doi = text();
        } else {
            if (name == "primary_category"_L1)
                entry.primaryCategory = term();
            m_xml.skipCurrentElement();
        }
    }

    QString term() const { return m_xml.attributes().value("term"_L1).toString(); }

    void readAuthor(AtomEntry &entry)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "name"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (const QString name = cleanName(text()); !name.isEmpty())
                entry.authors.append(name);
        }
    }

    void take(const AtomEntry &entry)
    {
        ++m_number;
        const tl::expected<Paper, QString> paper = paperOf(entry);
        if (paper)
            m_contents.entries.append({.paper = *paper,
                                       .authority = Authority::Arxiv,
                                       .toldOn = QDate::fromString(entry.updated.left(10), Qt::ISODate)});
        else
            m_contents.problems.append({.place = feedPlace(m_number), .reason = paper.error()});
    }

    QXmlStreamReader m_xml;
    DigestContents m_contents;
    int m_number = 0;
};

bool isRefusal(const QByteArray &source)
{
    return QByteArrayView(source).trimmed().startsWith("Rate exceeded");
}

} // namespace

bool looksLikeArxivAtom(const QByteArray &source)
{
    return isRefusal(source) || (feedKind(source) == FeedKind::Atom && !looksLikeArxivRss(source));
}

Result<DigestContents> readArxivAtom(const QByteArray &source, const ReadOptions & /*options*/)
{
    if (isRefusal(source)) {
        return failure(QCoreApplication::translate(
            "Import", "This is no list of papers: arXiv refused because of too many requests (“Rate "
                      "exceeded”). Wait some minutes and fetch it again."));
    }
    return ArxivAtomParser(source).parse();
}

} // namespace broadsheet
