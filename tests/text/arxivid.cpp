#include "text/arxivid.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestArxivId final : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void refusesWhatIsNoReference_data();
    void refusesWhatIsNoReference();
    void tellsTheMonthOfAnId();
};

void TestArxivId::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("version");

    const auto row = [](const char *text, const char *id, int version) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(id) << version;
    };
    row("1706.03762", "1706.03762", 0);
    row(" 2510.01050v12 ", "2510.01050", 12);
    row("0704.0001", "0704.0001", 0);
    row("arXiv:1706.03762v7", "1706.03762", 7);
    row("ARXIV: 1706.03762", "1706.03762", 0);
    row("arXiv:1706.03762v7 [cs.CL]", "1706.03762", 7);
    row("https://arxiv.org/abs/1706.03762", "1706.03762", 0);
    row("http://arxiv.org/abs/1706.03762v5", "1706.03762", 5);
    row("arxiv.org/pdf/1706.03762v5.pdf", "1706.03762", 5);
    row("https://www.arxiv.org/pdf/1706.03762", "1706.03762", 0);
    row("https://export.arxiv.org/abs/1706.03762?context=cs.LG", "1706.03762", 0);
    row("https://arxiv.org/html/2401.12345v2#bib.bib7", "2401.12345", 2);
    row("https://arxiv.org/abs/1706.03762/", "1706.03762", 0);
    row("https://www.alphaxiv.org/abs/2401.12345v1", "2401.12345", 1);
    row("https://alphaxiv.org/overview/2401.12345", "2401.12345", 0);
    row("https://hf.co/papers/2401.12345", "2401.12345", 0);
    row("https://huggingface.co/papers/2401.12345.md", "2401.12345", 0);
    row("10.48550/arXiv.1706.03762", "1706.03762", 0);
    row("https://doi.org/10.48550/ARXIV.1706.03762", "1706.03762", 0);
    row("doi:10.48550/arXiv.math/0309136", "math/0309136", 0);
    row("math.GT/0309136", "math.GT/0309136", 0);
    row("astro-ph/0601001v1", "astro-ph/0601001", 1);
    row("https://arxiv.org/abs/quant-ph/0201082v1", "quant-ph/0201082", 1);
    row("http://arxiv.org/abs/MATH.gt/0309136", "math.GT/0309136", 0);
}

void TestArxivId::readsEverySpelling()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QFETCH(const int, version);
    const std::optional<ArxivReference> expected = ArxivReference{.id = id, .version = version};
    QCOMPARE(arxivReference(text), expected);
}

void TestArxivId::refusesWhatIsNoReference_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"", "1706", "1706.037", "1713.03762", "1700.03762", "1706.0376212", "1706.03762v0",
          "see 1706.03762", "https://example.org/abs/1706.03762", "10.1093/bioinformatics/btac431",
          "https://arxiv.org/list/cs.CL/recent", "https://arxiv.org/abs/", "math/03091", "3.14159",
          "https://notarxiv.org/abs/1706.03762"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestArxivId::refusesWhatIsNoReference()
{
    QFETCH(const QString, text);
    QVERIFY(!arxivReference(text));
}

void TestArxivId::tellsTheMonthOfAnId()
{
    QCOMPARE(arxivMonth(u"1706.03762"), QDate(2017, 6, 1));
    QCOMPARE(arxivMonth(u"0704.0001"), QDate(2007, 4, 1));
    QCOMPARE(arxivMonth(u"math.GT/0309136"), QDate(2003, 9, 1));
    QCOMPARE(arxivMonth(u"hep-th/9901001"), QDate(1999, 1, 1));
    QVERIFY(!arxivMonth(u"").isValid());
    QVERIFY(!arxivMonth(u"math.GT/").isValid());
    QVERIFY(!arxivMonth(u"abcd.12345").isValid());
}

QTEST_GUILESS_MAIN(TestArxivId)
#include "arxivid.moc"
