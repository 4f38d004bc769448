#include "formats/writers/bibtexwriter.h"

#include "testlib/realdata.h"

#include <QBuffer>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const WriteOptions bare{.abstracts = Abstracts::Omit, .notes = Notes::Omit};

LibraryPaper attention()
{
    LibraryPaper paper;
    paper.citationKey = u"vaswani2017attention"_s;
    paper.content.title = u"Attention Is All You Need"_s;
    paper.content.authors = {u"Ashish Vaswani"_s, u"Noam Shazeer"_s};
    paper.content.arxivId = u"1706.03762"_s;
    paper.content.arxivVersion = 7;
    paper.content.published = QDate(2017, 6, 12);
    paper.content.categories = {u"cs.CL"_s, u"cs.LG"_s};
    paper.content.abstract = u"We propose a 100% new & simple network_architecture.\nIt works."_s;
    paper.marks.note = u"Read # 2 again"_s;
    return paper;
}

LibraryPaper titled(const QString &title)
{
    LibraryPaper paper;
    paper.citationKey = u"key"_s;
    paper.content.title = title;
    return paper;
}

LibraryPaper authored(const QStringList &authors)
{
    LibraryPaper paper = titled(u"Imagen"_s);
    paper.content.authors = authors;
    return paper;
}

/// A disk that is full after some bytes.
class FullDevice final : public QBuffer
{
protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (pos() + size > 600)
            return -1;
        return QBuffer::writeData(data, size);
    }
};

} // namespace

class TestBibtexWriter final : public QObject
{
    Q_OBJECT

private slots:
    void writesEachOddityAsItsReferenceFile_data();
    void writesEachOddityAsItsReferenceFile();
    void dividesEntriesByOneEmptyLine();
    void writesNothingForNoPapers();
    void leavesAbstractAndNoteOutUnlessAskedFor();
    void reportsAFullDevice();
};

void TestBibtexWriter::writesEachOddityAsItsReferenceFile_data()
{
    QTest::addColumn<LibraryPaper>("paper");
    QTest::addColumn<WriteOptions>("options");

    QTest::newRow("complete") << attention()
                              << WriteOptions{.abstracts = Abstracts::Include, .notes = Notes::Include};
    QTest::newRow("bare") << attention() << bare;
    QTest::newRow("title-only") << titled(u"Warm Up Before You Train: Unlocking General Reasoning"_s) << bare;

    LibraryPaper undated = attention();
    undated.content.published = {};
    QTest::newRow("date-from-arxiv-id") << undated << bare;

    LibraryPaper yearOnly = attention();
    yearOnly.content.published = QDate(2017, 1, 1);
    yearOnly.content.publishedPrecision = DatePrecision::Year;
    QTest::newRow("year-only") << yearOnly << bare;

    LibraryPaper old = attention();
    old.content.arxivId = u"math.GT/0309136"_s;
    old.content.published = {};
    old.content.categories = {};
    QTest::newRow("old-arxiv-id") << old << bare;

    LibraryPaper journal = attention();
    journal.content.doi = u"10.1002/(SICI)1097-4571{2}<1::AID-ASI1>3.0.CO;2-_%"_s;
    QTest::newRow("own-doi") << journal << bare;

    LibraryPaper noArxiv = titled(u"Frequency of Hot Jupiters"_s);
    noArxiv.content.doi = u"10.1093/bioinformatics/btac431"_s;
    noArxiv.content.published = QDate(2022, 1, 31);
    QTest::newRow("doi-without-arxiv") << noArxiv << bare;

    QTest::newRow("particle") << authored({u"Laurens van der Maaten"_s, u"Luc Van Gool"_s}) << bare;
    QTest::newRow("suffix") << authored({u"Martin L. King Jr."_s, u"Henry Ford III"_s}) << bare;
    QTest::newRow("teams") << authored({u"Qwen Team"_s, u"GLM-4.5 Team"_s, u"An Yang"_s}) << bare;
    QTest::newRow("one-word") << authored({u"Yu"_s, u"OpenAI"_s}) << bare;
    QTest::newRow("and-in-a-name") << authored({u"Smith and Sons"_s, u"and Qianli Ma"_s}) << bare;
    QTest::newRow("unicode-names") << authored({u"Łukasz Kaiser"_s, u"Nguyễn Văn Ân"_s, u"张三"_s}) << bare;
    QTest::newRow("specials-in-a-name") << authored({u"Jo A_B & {Co"_s, u"#1 \\Ann"_s}) << bare;

    QTest::newRow("case-protection")
        << titled(u"BERT and mBART: Pre-Training a GPT-4o-mini for 3D-Aware LLMs in A Plan B, Qwen2.5-VL"_s)
        << bare;
    QTest::newRow("specials-in-a-title")
        << titled(u"50% of R&D: a_b #1 ~10 x^y C:\\temp {set} 90's"_s) << bare;
    QTest::newRow("unbalanced-braces") << titled(u"A } in BERT and a { too"_s) << bare;
    QTest::newRow("math-in-a-title") << titled(u"GSBAK$^K$: $top$-$K$ in $\\mathcal{O}(n_1)$ & more"_s)
                                     << bare;
    QTest::newRow("damaged-math-in-a-title")
        << titled(u"SL^{2}A-INR and G_{stack} with HumanEval^{+}"_s) << bare;
    QTest::newRow("money-in-a-title")
        << titled(u"Can LLMs Earn $1 Million or $2 Million from $OneMillion-Bench?"_s) << bare;
    QTest::newRow("kept-escaped-dollars") << titled(u"From \\$a to \\$b"_s) << bare;
    QTest::newRow("quotes-in-a-title") << titled(u"\"Actionable Help\" in (\"so-called\") Crises"_s) << bare;
    QTest::newRow("angle-brackets") << titled(u"Let's <think> about LLM Reasoning"_s) << bare;
}

void TestBibtexWriter::writesEachOddityAsItsReferenceFile()
{
    QFETCH(const LibraryPaper, paper);
    QFETCH(const WriteOptions, options);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(buffer, {paper}, ExportFormat::Bibtex, options));
    const QString reference = QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/data/bibtex/") +
                              QLatin1StringView(QTest::currentDataTag()) + u".bib"_s;
    // Set to write the references anew, then read the difference before committing it.
    if (qEnvironmentVariableIsSet("BROADSHEET_UPDATE_REFERENCES")) {
        QFile file(reference);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(buffer.data());
    }
    QCOMPARE(QString::fromUtf8(buffer.data()), QString::fromUtf8(testing::readFile(reference)));
}

void TestBibtexWriter::dividesEntriesByOneEmptyLine()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(buffer, {titled(u"One"_s), titled(u"Two"_s)}, ExportFormat::Bibtex, bare));
    const QString one = bibtexEntry(titled(u"One"_s), bare);
    const QString two = bibtexEntry(titled(u"Two"_s), bare);
    QCOMPARE(QString::fromUtf8(buffer.data()), one + u"\n\n"_s + two + u'\n');
}

void TestBibtexWriter::writesNothingForNoPapers()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(buffer, {}, ExportFormat::Bibtex, bare));
    QVERIFY(buffer.data().isEmpty());
}

void TestBibtexWriter::leavesAbstractAndNoteOutUnlessAskedFor()
{
    const QString entry = bibtexEntry(attention(), bare);
    QVERIFY(!entry.contains(u"abstract"_s) && !entry.contains(u"again"_s));
    QVERIFY(bibtexEntry(attention(), {.abstracts = Abstracts::Include, .notes = Notes::Omit})
                .contains(u"abstract"_s));
    QVERIFY(bibtexEntry(attention(), {.abstracts = Abstracts::Omit, .notes = Notes::Include})
                .contains(u"again"_s));
    QCOMPARE(WriteOptions().notes, Notes::Omit);
}

void TestBibtexWriter::reportsAFullDevice()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    const QList<LibraryPaper> papers(20, attention());
    const Result<void> written = writePapers(device, papers, ExportFormat::Bibtex, bare);
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestBibtexWriter)
#include "bibtexwriter.moc"
