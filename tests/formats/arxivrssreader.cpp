#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Result<DigestContents> readNews(const QByteArray &xml, std::optional<QDate> day = std::nullopt)
{
    return readDigest(xml, ImportFormat::ArxivRss, {.today = QDate(2026, 11, 23), .digestDate = day});
}

/// The Atom flavour, with an entry announced as `kind`.
QByteArray atomNews(const QByteArray &kind)
{
    return "<feed xmlns:arxiv='http://arxiv.org/schemas/atom' xmlns:dc='http://purl.org/dc/elements/1.1/' "
           "xmlns='http://www.w3.org/2005/Atom'><id>http://rss.arxiv.org/atom/cs.CL</id>"
           "<title>cs.CL updates on arXiv.org</title><entry><id>oai:arXiv.org:2608.00001v2</id>"
           "<title>Nets \\&amp; Sets</title><link href='https://arxiv.org/abs/2608.00001' rel='alternate'/>"
           "<summary>arXiv:2608.00001v2 Announce Type: " +
           kind +
           " Abstract: We study nets.</summary><category term='cs.CL'/>"
           "<published>2026-08-20T00:00:00-04:00</published><arxiv:announce_type>" +
           kind +
           "</arxiv:announce_type><dc:creator>Ann Lee, Martin L. King, Jr., Bo "
           "Xu</dc:creator></entry></feed>";
}

} // namespace

class TestArxivRssReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheItemsOfARealFeed();
    void keepsReplacementsOutOfTheDigest();
    void readsTheAtomFlavour();
    void takesTheDayFromTheReaderFirst();
    void saysThatOtherFeedsAreNotRead();
    void keepsWhatStandsBeforeTheDamage();
};

void TestArxivRssReader::readsTheItemsOfARealFeed()
{
    REQUIRE_REAL_DATA(path, "arxiv_rss/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_trimmed4.xml");
    const Result<DigestContents> contents = readNews(testing::readFile(path));
    QVERIFY(contents);
    const DigestEntry &cross = contents->entries.at(2);
    QCOMPARE(cross.authority, Authority::NewsFeed);
    QCOMPARE(cross.appearance.position, 3);
    QCOMPARE(cross.paper.title, u"Outlier Detection for Multi-Network Data"_s);
    QVERIFY(cross.paper.abstract.startsWith(u"It has become routine in neuroscience"_s));
    QCOMPARE(cross.paper.arxivId, u"2205.06398"_s);
    QCOMPARE(cross.paper.arxivVersion, 2);
    QCOMPARE(cross.paper.doi, u"10.1093/bioinformatics/btac431"_s);
    QCOMPARE(cross.paper.authors, (QStringList{u"Pritam Dey"_s, u"Zhengwu Zhang"_s, u"David B. Dunson"_s}));
    QCOMPARE(cross.paper.categories, (QStringList{u"stat.ME"_s, u"stat.AP"_s, u"stat.ML"_s}));
    // A feed tells when a paper was announced, not when it was published.
    QVERIFY(!cross.paper.published.isValid());
}

void TestArxivRssReader::keepsReplacementsOutOfTheDigest()
{
    REQUIRE_REAL_DATA(path, "arxiv_rss/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_trimmed4.xml");
    const Result<DigestContents> contents = readNews(testing::readFile(path));
    QVERIFY(contents);
    const DigestEntry &replacement = contents->entries.last();
    QCOMPARE(replacement.paper.arxivId, u"2009.13987"_s);
    QCOMPARE(replacement.paper.arxivVersion, 3);
    QCOMPARE(replacement.appearance, Appearance());
}

void TestArxivRssReader::readsTheAtomFlavour()
{
    const QByteArray xml = atomNews("new");
    QCOMPARE(detectFormat(xml), ImportFormat::ArxivRss);
    const Result<DigestContents> contents = readNews(xml);
    QVERIFY(contents);
    const DigestEntry &entry = contents->entries.first();
    QCOMPARE(entry.appearance.digest, (DigestKey{u"arXiv cs.CL"_s, QDate(2026, 8, 20)}));
    QCOMPARE(entry.paper.title, u"Nets & Sets"_s);
    QCOMPARE(entry.paper.abstract, u"We study nets."_s);
    QCOMPARE(entry.paper.arxivVersion, 2);
    QCOMPARE(entry.paper.authors, (QStringList{u"Ann Lee"_s, u"Martin L. King, Jr."_s, u"Bo Xu"_s}));
    QCOMPARE(entry.paper.categories, QStringList{u"cs.CL"_s});
    QCOMPARE(readNews(atomNews("replace-cross"))->entries.first().appearance, Appearance());
}

void TestArxivRssReader::takesTheDayFromTheReaderFirst()
{
    const QDate told(2020, 2, 3);
    QCOMPARE(readNews(atomNews("new"), told)->entries.first().appearance.digest.date, told);
}

void TestArxivRssReader::saysThatOtherFeedsAreNotRead()
{
    const Result<DigestContents> contents =
        readNews("<rss version=\"2.0\"><channel><title>News</title><item><title>Rain</title>"
                 "<link>https://example.org/rain</link></item></channel></rss>");
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"no papers of arXiv"_s));
}

void TestArxivRssReader::keepsWhatStandsBeforeTheDamage()
{
    const QByteArray whole = atomNews("new");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<DigestContents> contents = readNews(whole.first(length));
        QCOMPARE(contents ? contents->entries.size() : 0, whole.first(length).count("</entry>"));
        QVERIFY(contents ? contents->problems.size() == 1 : !contents.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestArxivRssReader)
#include "arxivrssreader.moc"
