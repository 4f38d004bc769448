#include "formats/corpuslibrary.h"
#include "formats/readers/reader.h"
#include "formats/writers/citationfacts.h"
#include "formats/writers/writer.h"

#include <QBuffer>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

DigestContents readBack(const QList<LibraryPaper> &papers, ExportFormat format)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !writePapers(buffer, papers, format, {}))
        qFatal("The papers could not be written");
    const Result<DigestContents> contents = readDigest(buffer.data(), ImportFormat::Bibtex, {});
    if (!contents)
        qFatal("%s", qPrintable(contents.error().message));
    return *contents;
}

/// What differs between a paper and its entry read back; nothing when all is equal.
QString difference(const Paper &written, const Paper &read)
{
    if (read.title != written.title)
        return u"title: %1\n%2"_s.arg(written.title, read.title);
    // A bibliography's "and others" is no name, although the corpus has one such author.
    QStringList authors = written.authors;
    authors.removeAll(u"others"_s);
    if (read.authors != authors)
        return u"authors: %1\n%2"_s.arg(written.authors.join(u';'), read.authors.join(u';'));
    if (read.abstract != written.abstract)
        return u"abstract: %1\n%2"_s.arg(written.abstract, read.abstract);
    if (read.arxivId != written.arxivId)
        return u"arXiv id: %1\n%2"_s.arg(written.arxivId, read.arxivId);
    if (read.doi != written.doi)
        return u"DOI: %1\n%2"_s.arg(written.doi, read.doi);
    if (read.publication != written.publication)
        return u"publication: %1\n%2"_s.arg(written.publication.venue, read.publication.venue);
    return {};
}

/// BibTeX knows months but no days.
bool isSameDate(const Paper &written, const Paper &read, DatePrecision finest)
{
    const KnownDate date = firstPublished(written);
    if (date.precision == DatePrecision::Day && finest == DatePrecision::Day)
        return read.published == date.date && read.publishedPrecision == DatePrecision::Day;
    return read.published == QDate(date.date.year(), date.date.month(), 1) &&
           read.publishedPrecision == DatePrecision::Month;
}

} // namespace

/// Every paper of the real corpus, written as a bibliography and read again.
class TestBibliographyRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bibtexGivesBackEveryPaper();
    void biblatexGivesBackEveryPaper();

private:
    void compare(ExportFormat format, DatePrecision finestDate) const;

    QList<LibraryPaper> m_papers;
};

void TestBibliographyRoundTrip::initTestCase()
{
    m_papers = testing::corpusLibrary();
    if (m_papers.isEmpty())
        QSKIP("The real data (../shared/data/corpus.jsonl.gz) is not beside this checkout.");
    QCOMPARE(m_papers.size(), 82269);
}

void TestBibliographyRoundTrip::bibtexGivesBackEveryPaper()
{
    compare(ExportFormat::Bibtex, DatePrecision::Month);
}

void TestBibliographyRoundTrip::biblatexGivesBackEveryPaper()
{
    compare(ExportFormat::Biblatex, DatePrecision::Day);
}

void TestBibliographyRoundTrip::compare(ExportFormat format, DatePrecision finestDate) const
{
    const DigestContents contents = readBack(m_papers, format);
    QVERIFY(contents.problems.isEmpty());
    QCOMPARE(contents.entries.size(), m_papers.size());
    int different = 0;
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        const Paper &written = m_papers.at(i).content;
        const Paper &read = contents.entries.at(i).paper;
        QString found = difference(written, read);
        if (found.isEmpty() && !isSameDate(written, read, finestDate))
            found = u"date"_s;
        if (found.isEmpty())
            continue;
        ++different;
        qWarning("%s %s", qPrintable(written.arxivId), qPrintable(found));
    }
    QCOMPARE(different, 0);
}

QTEST_GUILESS_MAIN(TestBibliographyRoundTrip)
#include "bibliographyroundtrip.moc"
