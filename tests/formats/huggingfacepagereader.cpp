#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Result<DigestContents> readPage(const QByteArray &html)
{
    return readDigest(html, ImportFormat::HuggingFacePage, {.today = QDate(2026, 11, 23)});
}

QByteArray page(const QByteArray &element)
{
    return "<!DOCTYPE html><html><head><script>if (1 < 2) { data-target=\"DailyPapers\" "
           "}</script></head><body>"
           "<div data-target=\"MainHeader\" data-props=\"{}\"></div>" +
           element + "</body></html>";
}

QByteArray item(const QByteArray &id, const QByteArray &submitted)
{
    return R"({"paper":{"id":")" + id +
           R"(","title":"A &amp; B","summary":"x &lt;EOS&gt; it&#39;s","authors":[],"submittedOnDailyAt":")" +
           submitted + R"("}})";
}

} // namespace

class TestHuggingFacePageReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheRealPage();
    void readsAnyQuoteAndOrderOfAttributes();
    void leavesEveryPaperOfAWeekOnItsOwnDay();
    void readsThePageOfOnePaper();
    void saysThatAPageHoldsNoPapers();
    void keepsTheItemsOfATruncatedPage();
    void survivesDeepNesting();
};

void TestHuggingFacePageReader::readsTheRealPage()
{
    REQUIRE_REAL_DATA(path, "hf_html/huggingface_papers_2024-08-01.html");
    const Result<DigestContents> contents = readPage(testing::readFile(path));
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 13);
    const DigestEntry &first = contents->entries.first();
    QCOMPARE(first.authority, Authority::HuggingFace);
    QCOMPARE(first.paper.title, u"The Llama 3 Herd of Models"_s);
    QCOMPARE(first.paper.upvotes, 94);
    QCOMPARE(first.paper.authors.first(), u"Abhimanyu Dubey"_s);
    QVERIFY(first.paper.abstract.startsWith(u"Modern artificial intelligence (AI) systems"_s));
    // Four months old, and on the page of that day all the same.
    QCOMPARE(contents->entries.last().paper.arxivId, u"2404.01300"_s);
    QCOMPARE(contents->entries.last().appearance.digest.date, QDate(2024, 8, 1));
}

void TestHuggingFacePageReader::readsAnyQuoteAndOrderOfAttributes()
{
    const QByteArray json = R"({"dateString":"2026-08-07","periodType":"day","dailyPapers":[)" +
                            item("2608.00001", "2026-08-06T00:00:00.000Z") + "]}";
    const Result<DigestContents> contents =
        readPage(page("<section data-props='" + json + "' class=x data-target=DailyPapers></section>"));
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    const DigestEntry &entry = contents->entries.first();
    QCOMPARE(entry.paper.title, u"A & B"_s);
    QCOMPARE(entry.paper.abstract, u"x <EOS> it's"_s);
    QCOMPARE(entry.appearance.digest, (DigestKey{u"Daily Papers"_s, QDate(2026, 8, 7)}));
}

void TestHuggingFacePageReader::leavesEveryPaperOfAWeekOnItsOwnDay()
{
    const QByteArray json = R"({"dateString":"2026-08-07","dailyPapers":[)" +
                            item("2608.00001", "2026-08-04T00:00:00.000Z") + "," +
                            item("2608.00002", "2026-08-05T00:00:00.000Z") + R"(],"periodType":"week"})";
    const Result<DigestContents> contents =
        readPage(page("<div data-target='DailyPapers' data-props='" + json + "'></div>"));
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().appearance.digest.date, QDate(2026, 8, 4));
    QCOMPARE(contents->entries.last().appearance.digest.date, QDate(2026, 8, 5));
}

void TestHuggingFacePageReader::readsThePageOfOnePaper()
{
    const QByteArray json =
        R"({"paper":{"id":"2608.00001","title":"One","summary":"S","authors":[{"name":"Jo Li"}],"upvotes":4},
        "comments":[{"error":"none"}],"upvoters":[]})";
    const Result<DigestContents> contents = readPage(page("<div data-target=\"PaperContent\" data-props=\"" +
                                                          QByteArray(json).replace('"', "&quot;") + "\">"));
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().paper.upvotes, 4);
    QCOMPARE(contents->entries.first().appearance, Appearance());
}

void TestHuggingFacePageReader::saysThatAPageHoldsNoPapers()
{
    for (const QByteArray &html : {page({}), page("<form action=\"/login\"></form>"), QByteArray("<html>")}) {
        const Result<DigestContents> contents = readPage(html);
        QVERIFY(!contents);
        QVERIFY(contents.error().message.contains(u"login page"_s));
    }
}

void TestHuggingFacePageReader::keepsTheItemsOfATruncatedPage()
{
    REQUIRE_REAL_DATA(path, "hf_html/huggingface_papers_2024-08-01.html");
    const QByteArray whole = testing::readFile(path);
    const qsizetype props = whole.indexOf("dailyPapers&quot;");
    // The tag does not end, so there is no attribute: nothing may be made of half a page.
    QVERIFY(!readPage(whole.first(props + 20000)));
    const Result<DigestContents> contents = readPage(whole.first(whole.indexOf("<article")));
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 13);
}

void TestHuggingFacePageReader::survivesDeepNesting()
{
    QVERIFY(!readPage("<html>" + QByteArray("<div>").repeated(100000)));
    QVERIFY(!readPage("<html>" + QByteArray("<b><p>").repeated(5000)));
}

QTEST_GUILESS_MAIN(TestHuggingFacePageReader)
#include "huggingfacepagereader.moc"
