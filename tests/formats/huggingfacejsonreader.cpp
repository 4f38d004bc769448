#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions november{.today = QDate(2026, 11, 23)};

Result<DigestContents> readJson(const QByteArray &json, const ReadOptions &options = november)
{
    return readDigest(json, ImportFormat::HuggingFaceJson, options);
}

QByteArray item(const QByteArray &title)
{
    return R"({"paper":{"id":"2501.00001","title":")" + title +
           R"(","summary":"About it.","authors":[{"name":"Jo Li"}]},"publishedAt":"2025-01-10T01:00:00.000Z"})";
}

} // namespace

class TestHuggingFaceJsonReader final : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheFieldsOfEveryShape_data();
    void fillsTheFieldsOfEveryShape();
    void readsTheFieldsOfTheNewestShape();
    void readsTheFieldsOfTheOldestShape();
    void leavesHiddenAuthorsOut();
    void readsItemsInPythonsSpelling();
    void readsFlatPapers();
    void readsOnePaperWithoutADigest();
    void takesTheDayFromTheReaderFirst();
    void namesTheBrokenItemAndKeepsTheOthers();
    void keepsTheCompleteItemsOfATruncatedFile();
    void passesOnTheErrorOfHuggingFace();
    void readsAnEmptyDay();
    void survivesBeingCutAnywhere();
    void survivesDeepNesting();
};

void TestHuggingFaceJsonReader::fillsTheFieldsOfEveryShape_data()
{
    QTest::addColumn<QDate>("day");

    QTest::newRow("daily_papers_2024-05-27.json") << QDate(2024, 5, 27);
    QTest::newRow("daily_papers_2024-08-01.json") << QDate(2024, 8, 1);
    QTest::newRow("daily_papers_2024-12-11.json") << QDate(2024, 12, 11);
    QTest::newRow("daily_papers_2025-03-17.json") << QDate(2025, 3, 17);
    QTest::newRow("daily_papers_2025-10-02.json") << QDate(2025, 10, 2);
    QTest::newRow("daily_papers_2025-12-31.json") << QDate(2025, 12, 31);
    QTest::newRow("daily_papers_2026-08-20.json") << QDate(2026, 8, 20);
    QTest::newRow("oddity_not_papers_2025-01-10.json") << QDate(2025, 1, 10);
    QTest::newRow("raw_minified_2026-06-12_30items.json") << QDate(2026, 6, 12);
}

void TestHuggingFaceJsonReader::fillsTheFieldsOfEveryShape()
{
    const QString path = testing::realDataPath(u"hf_api/"_s + QString::fromLatin1(QTest::currentDataTag()));
    if (path.isEmpty())
        QSKIP("The real data (../shared/data/hf_api) is not beside this checkout.");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    QFETCH(const QDate, day);
    for (const DigestEntry &entry : contents->entries) {
        const Paper &paper = entry.paper;
        QCOMPARE(entry.appearance.upvotes, paper.upvotes);
        QVERIFY(!paper.abstract.isEmpty());
        QVERIFY(!paper.authors.isEmpty());
        QCOMPARE(paper.arxivId.size(), 10);
        QVERIFY(paper.published.isValid() && paper.published <= day);
        QVERIFY(paper.upvotes.has_value() && paper.commentCount.has_value());
        QVERIFY(paper.thumbnail.isValid());
    }
}

void TestHuggingFaceJsonReader::readsTheFieldsOfTheNewestShape()
{
    REQUIRE_REAL_DATA(path, "hf_api/daily_papers_2026-08-20.json");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    const auto entry = std::find_if(contents->entries.cbegin(), contents->entries.cend(),
                                    [](const DigestEntry &e) { return e.paper.arxivId == "2608.18565"_L1; });
    QVERIFY(entry != contents->entries.cend());
    const Paper &paper = entry->paper;
    QCOMPARE(paper.title,
             u"SemaPLC: A Project-Grounded, Verification-Gated Agent Harness for PLC Code Generation"_s);
    QCOMPARE(paper.authors.first(2), (QStringList{u"Yanlun Tu"_s, u"Huacan Wang"_s}));
    QCOMPARE(paper.published, QDate(2026, 8, 19));
    QCOMPARE(paper.upvotes, 59);
    QCOMPARE(paper.commentCount, 1);
    QCOMPARE(paper.githubStars, 30);
    QVERIFY(paper.digestSummary.startsWith(u"SemaPLC is a verification-gated"_s));
    QCOMPARE(paper.keywords.first(), u"programmable logic controllers (PLCs)"_s);
    QCOMPARE(paper.organization, u"Midea AI Research Center"_s);
    QCOMPARE(paper.submitter, u"Allenyltu"_s);
    QCOMPARE(paper.thumbnail.toString(),
             u"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2608.18565.png"_s);
    QCOMPARE(paper.links.first(3),
             (QList<Link>{{QUrl(u"https://huggingface.co/papers/2608.18565"_s), LinkKind::HuggingFacePaper},
                          {QUrl(u"https://arxiv.org/abs/2608.18565"_s), LinkKind::Arxiv},
                          {QUrl(u"https://github.com/midea-ai/SemaPLC"_s), LinkKind::GitHub}}));
    QVERIFY(paper.doi.isEmpty());
}

void TestHuggingFaceJsonReader::readsTheFieldsOfTheOldestShape()
{
    REQUIRE_REAL_DATA(path, "hf_api/daily_papers_2024-05-27.json");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    const DigestEntry &entry = contents->entries.first();
    QCOMPARE(entry.appearance.position, 1);
    QCOMPARE(entry.paper.title,
             u"ConvLLaVA: Hierarchical Backbones as Visual Encoder for Large Multimodal Models"_s);
    QVERIFY(!entry.paper.abstract.contains(u'\n'));
    QCOMPARE(entry.paper.published, QDate(2024, 5, 24));
    QVERIFY(entry.paper.thumbnail.toString().endsWith(u"2405.15738.png"_s));
    QVERIFY(!entry.paper.githubStars);
}

void TestHuggingFaceJsonReader::leavesHiddenAuthorsOut()
{
    const Result<DigestContents> contents = readJson(
        R"([{"paper":{"id":"2501.00001","title":"T","summary":"S","authors":[
            {"name":"Jo Li","hidden":false},{"name":"Not Shown","hidden":true},{"name":" \\\\Ann  Lee "},{"name":":"}]}}])");
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().paper.authors, (QStringList{u"Jo Li"_s, u"Ann Lee"_s}));
}

void TestHuggingFaceJsonReader::readsItemsInPythonsSpelling()
{
    const Result<DigestContents> contents = readJson(
        R"(["{'paper': {'id': '2501.00001', 'title': \"Let's\\n  Go\", 'summary': 'It\\'s \\u03b1', 'authors': [], 'upvotes': 3}, 'numComments': None}", "{'paper': broken"])");
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().paper.title, u"Let's Go"_s);
    QCOMPARE(contents->entries.first().paper.abstract, u"It's α"_s);
    QCOMPARE(contents->entries.first().paper.upvotes, 3);
    QCOMPARE(contents->problems.size(), 1);
    QCOMPARE(contents->problems.first().place, u"item 2"_s);
}

void TestHuggingFaceJsonReader::readsFlatPapers()
{
    const QByteArray json =
        R"([{"id":"2501.00001","title":"One","summary":"S","authors":["Jo Li"],"upvotes":2,"thumbnailUrl":null,
             "projectPage":" https://sites.google.com/view/adc-robot"},
            {"id":"2501.00002","title":"Two","summary":"S","submittedOnDailyAt":"2025-04-02T03:55:12.777Z"}])";
    const Result<DigestContents> contents = readJson(json);
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 2);
    QCOMPARE(contents->entries.first().paper.authors, QStringList{u"Jo Li"_s});
    QCOMPARE(contents->entries.first().paper.links.last(),
             (Link{QUrl(u"https://sites.google.com/view/adc-robot"_s), LinkKind::Project}));
    // A list of all papers is no digest, but a paper may tell of one.
    QCOMPARE(contents->entries.first().appearance, Appearance());
    QCOMPARE(contents->entries.last().appearance.digest.date, QDate(2025, 4, 2));
    QCOMPARE(contents->entries.last().appearance.position, 2);
}

void TestHuggingFaceJsonReader::readsOnePaperWithoutADigest()
{
    const Result<DigestContents> contents =
        readJson(R"({"id":"2501.00001","title":"One","summary":"S","authors":[],"linkedModels":[]})");
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().paper.arxivId, u"2501.00001"_s);
    QCOMPARE(contents->entries.first().appearance, Appearance());
}

void TestHuggingFaceJsonReader::takesTheDayFromTheReaderFirst()
{
    const QDate told(2020, 2, 3);
    const Result<DigestContents> contents =
        readJson('[' + item("One") + ']', {.today = november.today, .digestDate = told});
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().appearance.digest.date, told);
}

void TestHuggingFaceJsonReader::namesTheBrokenItemAndKeepsTheOthers()
{
    const QByteArray noTitle = R"({"paper":{"id":"2501.00002","summary":"S"}})";
    const Result<DigestContents> contents =
        readJson('[' + item("One") + ',' + noTitle + ",42,null," + item("Five") + ']');
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 2);
    QCOMPARE(contents->entries.last().appearance.position, 5);
    QCOMPARE(contents->problems, (QList<ReadProblem>{{u"item 2"_s, u"It has no title."_s},
                                                     {u"item 3"_s, u"It is not a paper."_s},
                                                     {u"item 4"_s, u"It is not a paper."_s}}));

    const Result<DigestContents> damaged =
        readJson("[\n" + item("One") + ",\n{\"paper\": oops},\n" + item("Three") + "\n]");
    QVERIFY(damaged);
    QCOMPARE(damaged->entries.size(), 2);
    QCOMPARE(damaged->problems, (QList<ReadProblem>{{u"item 2, line 3"_s, u"It is not valid JSON."_s}}));

    QVERIFY(!readJson("[1, 2]"));
}

void TestHuggingFaceJsonReader::keepsTheCompleteItemsOfATruncatedFile()
{
    REQUIRE_REAL_DATA(path, "hf_api/daily_papers_2024-05-27.json");
    const QByteArray whole = testing::readFile(path);
    const Result<DigestContents> contents = readJson(whole.first(whole.size() / 2));
    QVERIFY(contents);
    QVERIFY(contents->entries.size() >= 5 && contents->entries.size() <= 8);
    QCOMPARE(contents->problems.size(), 1);
    QVERIFY(
        contents->problems.first().place.startsWith(u"item %1, line "_s.arg(contents->entries.size() + 1)));
}

void TestHuggingFaceJsonReader::passesOnTheErrorOfHuggingFace()
{
    const Result<DigestContents> contents = readJson(R"({"error":"Invalid date"})");
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"Invalid date"_s));
}

void TestHuggingFaceJsonReader::readsAnEmptyDay()
{
    const Result<DigestContents> contents = readJson("[]");
    QVERIFY(contents);
    QVERIFY(contents->entries.isEmpty() && contents->problems.isEmpty());
}

void TestHuggingFaceJsonReader::survivesBeingCutAnywhere()
{
    const QByteArray json =
        "[" + item("Größe") + ",\n" + item("Two \\\"x\\\\") + ", \"{'paper': {'title': 'P'}}\"]";
    for (qsizetype length = 0; length < json.size(); ++length) {
        const Result<DigestContents> contents = readJson(json.first(length));
        if (contents)
            QVERIFY(!contents->entries.isEmpty() || !contents->problems.isEmpty());
        else
            QVERIFY(!contents.error().message.isEmpty());
    }
    QCOMPARE(readJson(json)->entries.size(), 3);
}

void TestHuggingFaceJsonReader::survivesDeepNesting()
{
    QVERIFY(!readJson(QByteArray(200000, '[')));
    QVERIFY(!readJson(QByteArray(200000, '[') + QByteArray(200000, ']')));
    QVERIFY(!readJson(QByteArray("{\"a\":").repeated(100000)));
    QVERIFY(!readJson("[\"" + QByteArray(200000, '[') + "\"]"));
    QVERIFY(!readJson("[\"" + QByteArray("{'a':").repeated(100000) + "\"]"));
}

QTEST_GUILESS_MAIN(TestHuggingFaceJsonReader)
#include "huggingfacejsonreader.moc"
