#include "formats/writers/bibtexwriter.h"
#include "testlib/realdata.h"

#include <QBuffer>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const WriteOptions bare{.abstracts = Abstracts::Omit};
const WriteOptions inLatex{.abstracts = Abstracts::Omit, .encoding = Encoding::Latex};

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

/// Appeared, and known to arXiv as well.
LibraryPaper published(EntryType type, const QString &venue)
{
    LibraryPaper paper = attention();
    paper.content.publication = {.type = type,
                                 .venue = venue,
                                 .volume = u"30"_s,
                                 .number = u"2"_s,
                                 .pages = u"5998-6008"_s,
                                 .publisher = u"Curran & Sons"_s};
    paper.content.published = QDate(2017, 1, 1);
    paper.content.publishedPrecision = DatePrecision::Year;
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

class TestBibWriters final : public QObject
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

void TestBibWriters::writesEachOddityAsItsReferenceFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<LibraryPaper>("paper");
    QTest::addColumn<WriteOptions>("options");

    const auto row = [](const char *oddity, const LibraryPaper &paper, const WriteOptions &options = bare) {
        QTest::addRow("bibtex/%s", oddity) << ExportFormat::Bibtex << paper << options;
        QTest::addRow("biblatex/%s", oddity) << ExportFormat::Biblatex << paper << options;
    };
    const auto latexRow = [](const char *oddity, const LibraryPaper &paper) {
        QTest::addRow("latex/%s", oddity) << ExportFormat::Bibtex << paper << inLatex;
    };

    row("complete", attention(), {.abstracts = Abstracts::Include, .notes = Notes::Include});
    row("bare", attention());
    row("title-only", titled(u"Warm Up Before You Train: Unlocking General Reasoning"_s));

    LibraryPaper undated = attention();
    undated.content.published = {};
    row("date-from-arxiv-id", undated);

    LibraryPaper yearOnly = attention();
    yearOnly.content.published = QDate(2017, 1, 1);
    yearOnly.content.publishedPrecision = DatePrecision::Year;
    row("year-only", yearOnly);

    LibraryPaper old = attention();
    old.content.arxivId = u"math.GT/0309136"_s;
    old.content.published = {};
    old.content.categories = {};
    row("old-arxiv-id", old);

    LibraryPaper journal = attention();
    journal.content.doi = u"10.1002/(SICI)1097-4571{2}<1::AID-ASI1>3.0.CO;2-_%"_s;
    row("own-doi", journal);

    LibraryPaper noArxiv = titled(u"Frequency of Hot Jupiters"_s);
    noArxiv.content.doi = u"10.1093/bioinformatics/btac431"_s;
    noArxiv.content.published = QDate(2022, 1, 31);
    row("doi-without-arxiv", noArxiv);

    row("particle", authored({u"Laurens van der Maaten"_s, u"Luc Van Gool"_s}));
    row("suffix", authored({u"Martin L. King Jr."_s, u"Henry Ford III"_s}));
    row("teams", authored({u"Qwen Team"_s, u"GLM-4.5 Team"_s, u"An Yang"_s}));
    row("one-word", authored({u"Yu"_s, u"OpenAI"_s}));
    row("and-in-a-name", authored({u"Smith and Sons"_s, u"and Qianli Ma"_s}));
    row("unicode-names", authored({u"Łukasz Kaiser"_s, u"Nguyễn Văn Ân"_s, u"张三"_s}));
    row("specials-in-a-name", authored({u"Jo A_B & {Co"_s, u"#1 \\Ann"_s}));

    row("case-protection",
        titled(u"BERT and mBART: Pre-Training a GPT-4o-mini for 3D-Aware LLMs in A Plan B, Qwen2.5-VL"_s));
    row("specials-in-a-title", titled(u"50% of R&D: a_b #1 ~10 x^y C:\\temp {set} 90's"_s));
    row("unbalanced-braces", titled(u"A } in BERT and a { too"_s));
    row("math-in-a-title", titled(u"GSBAK$^K$: $top$-$K$ in $\\mathcal{O}(n_1)$ & more"_s));
    row("damaged-math-in-a-title", titled(u"SL^{2}A-INR and G_{stack} with HumanEval^{+}"_s));
    row("money-in-a-title", titled(u"Can LLMs Earn $1 Million or $2 Million from $OneMillion-Bench?"_s));
    row("kept-escaped-dollars", titled(u"From \\$a to \\$b"_s));
    row("quotes-in-a-title", titled(u"\"Actionable Help\" in (\"so-called\") Crises"_s));
    row("angle-brackets", titled(u"Let's <think> about LLM Reasoning"_s));
    row("brackets", titled(u"[MASK] is (not) All <you> Need"_s));
    row("joined-quotes-in-a-title", titled(u"The 5'' Screen of the `` Pair"_s));

    row("article", published(EntryType::Article, u"Journal of R&D"_s));
    row("inproceedings", published(EntryType::InProceedings, u"Advances in Neural Processing 30"_s));
    row("incollection", published(EntryType::InCollection, u"A Handbook"_s));
    row("book", published(EntryType::Book, u"Lecture Notes"_s));
    row("report", published(EntryType::Report, u"Broad Institute"_s));
    row("thesis", published(EntryType::Thesis, u"University of Łódź"_s));
    LibraryPaper undatedArticle = published(EntryType::Article, u"Nature"_s);
    undatedArticle.content.published = {};
    row("article-without-date", undatedArticle);
    LibraryPaper month = attention();
    month.content.publishedPrecision = DatePrecision::Month;
    row("month-known", month);
    LibraryPaper onTheWeb = titled(u"Notes on the Web"_s);
    onTheWeb.content.links = {{.url = QUrl(u"https://example.org/a_b?c=50%25&d={e}"_s)}};
    row("address-alone", onTheWeb);
    LibraryPaper paragraphs = titled(u"Two Paragraphs"_s);
    paragraphs.content.abstract = u"The first.\nThe second."_s;
    row("paragraphs", paragraphs, {});

    latexRow("names", authored({u"Łukasz Kaiser"_s, u"Nguyễn Văn Ân"_s, u"Jörg Großmann"_s,
                                u"Íñigo Ąžuolas"_s, u"Đorđe Ðalli"_s, u"İlker Çelik"_s, u"张三"_s}));
    latexRow("signs", titled(u"α-β “quotes” – it’s Ö… at 5° ± 10² µm § ≤ H₂O ﬁne"_s));
    latexRow("math", titled(u"The $α_2$ of $\\mathcal{O}(n)$ in ÉCOLE"_s));
    latexRow("thesis", published(EntryType::Thesis, u"University of Łódź"_s));
    latexRow("address", onTheWeb);
}

void TestBibWriters::writesEachOddityAsItsReferenceFile()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const LibraryPaper, paper);
    QFETCH(const WriteOptions, options);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(buffer, {paper}, format, options));
    const QString reference = QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/data/export/") +
                              QLatin1StringView(QTest::currentDataTag()) + u".bib"_s;
    // Set to write the references anew, then read the difference before committing it.
    if (qEnvironmentVariableIsSet("BROADSHEET_UPDATE_REFERENCES")) {
        QFile file(reference);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(buffer.data());
    }
    QCOMPARE(QString::fromUtf8(buffer.data()), QString::fromUtf8(testing::readFile(reference)));
}

void TestBibWriters::dividesEntriesByOneEmptyLine()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(buffer, {titled(u"One"_s), titled(u"Two"_s)}, ExportFormat::Bibtex, bare));
    const QString one = bibtexEntry(titled(u"One"_s), bare);
    const QString two = bibtexEntry(titled(u"Two"_s), bare);
    QCOMPARE(QString::fromUtf8(buffer.data()), one + u"\n\n"_s + two + u'\n');
}

void TestBibWriters::writesNothingForNoPapers()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(buffer, {}, ExportFormat::Bibtex, bare));
    QVERIFY(buffer.data().isEmpty());
}

void TestBibWriters::leavesAbstractAndNoteOutUnlessAskedFor()
{
    const QString entry = bibtexEntry(attention(), bare);
    QVERIFY(!entry.contains(u"abstract"_s) && !entry.contains(u"again"_s));
    QVERIFY(bibtexEntry(attention(), {.abstracts = Abstracts::Include, .notes = Notes::Omit})
                .contains(u"abstract"_s));
    QVERIFY(bibtexEntry(attention(), {.abstracts = Abstracts::Omit, .notes = Notes::Include})
                .contains(u"again"_s));
    QCOMPARE(WriteOptions().notes, Notes::Omit);
}

void TestBibWriters::reportsAFullDevice()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    const QList<LibraryPaper> papers(20, attention());
    const Result<void> written = writePapers(device, papers, ExportFormat::Bibtex, bare);
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestBibWriters)
#include "bibwriters.moc"
