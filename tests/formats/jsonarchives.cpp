#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

#include <algorithm>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions november{.today = QDate(2026, 11, 23)};

Result<DigestContents> readJson(const QByteArray &json, const ReadOptions &options = november)
{
    return readDigest(json, ImportFormat::HuggingFaceJson, options);
}

Paper paperIn(const DigestContents &contents, QLatin1StringView arxivId)
{
    const auto entry = std::find_if(contents.entries.cbegin(), contents.entries.cend(),
                                    [arxivId](const DigestEntry &e) { return e.paper.arxivId == arxivId; });
    return entry == contents.entries.cend() ? Paper() : entry->paper;
}

} // namespace

class TestJsonArchives final : public QObject
{
    Q_OBJECT

private slots:
    void marksCollectorsFilesAsArchives_data();
    void marksCollectorsFilesAsArchives();
    void readsIdentifiersWithAVersion();
    void readsCommentsAndCategoriesFromLines();
    void readsAnIndexWithoutAbstracts();
    void readsItemsBesideTheirTranslation();
    void readsReducedMirrors();
    void readsADayWithoutPapers();
    void namesTheLineThatIsDamaged();
    void survivesBeingCutAnywhere();
    void givesAPlainListTheDayThatTheReaderNames();
    void listsWhatBelongsToASinglePaper();
    void dividesAuthorsThatWereSqueezedTogether();
};

void TestJsonArchives::marksCollectorsFilesAsArchives_data()
{
    QTest::addColumn<Authority>("authority");

    QTest::newRow("archives/HF_deepseek_clean_2025-01-08.json") << Authority::Archive;
    QTest::newRow("archives/arxiv-daily-scroll_2025-10-12.json") << Authority::Archive;
    QTest::newRow("archives/daily-arXiv_2025-06-10_first40.jsonl") << Authority::Archive;
    QTest::newRow("archives/slbqc_paper_info_2024-08-01.json") << Authority::Archive;
    QTest::newRow("hf_api/oddity_not_papers_2025-01-10.json") << Authority::Archive;
    QTest::newRow("hf_api/daily_papers_2024-12-11.json") << Authority::Archive;
    QTest::newRow("hf_api/daily_papers_2024-05-27.json") << Authority::HuggingFace;
    QTest::newRow("hf_api/daily_papers_2026-08-20.json") << Authority::HuggingFace;
    QTest::newRow("hf_api/raw_minified_2026-06-12_30items.json") << Authority::HuggingFace;
}

void TestJsonArchives::marksCollectorsFilesAsArchives()
{
    const QString path = testing::realDataPath(QString::fromLatin1(QTest::currentDataTag()));
    if (path.isEmpty())
        QSKIP("The real data (../shared/data) is not beside this checkout.");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    QFETCH(const Authority, authority);
    for (const DigestEntry &entry : contents->entries)
        QCOMPARE(entry.authority, authority);
}

void TestJsonArchives::readsIdentifiersWithAVersion()
{
    REQUIRE_REAL_DATA(path, "archives/arxiv-daily-scroll_2025-10-12.json");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    const Paper &first = contents->entries.first().paper;
    QCOMPARE(first.title, u"StreamingVLM: Real-Time Understanding for Infinite Video Streams"_s);
    QCOMPARE(first.arxivId, u"2510.09608"_s);
    QCOMPARE(first.arxivVersion, 1);
    QCOMPARE(first.authors.last(), u"Song Han"_s);
    QCOMPARE(readJson(R"([{"title":"Nets","arxiv_id":"2312.00690v4"}])")->entries.first().paper.arxivVersion,
             4);
}

void TestJsonArchives::readsCommentsAndCategoriesFromLines()
{
    REQUIRE_REAL_DATA(path, "archives/daily-arXiv_2025-06-10_first40.jsonl");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    const Paper paper = paperIn(*contents, "2506.06440"_L1);
    QCOMPARE(paper.comment, u"Accepted by CVPR 2025"_s);
    QCOMPARE(paper.categories, (QStringList{u"cs.GR"_s, u"cs.CV"_s}));
    QVERIFY(paper.abstract.startsWith(u"Faithfully reconstructing textured shapes"_s));
    QCOMPARE(paper.links, (QList<Link>{{QUrl(u"https://arxiv.org/abs/2506.06440"_s), LinkKind::Arxiv}}));
}

void TestJsonArchives::readsAnIndexWithoutAbstracts()
{
    REQUIRE_REAL_DATA(path, "archives/slbqc_paper_info_2024-08-01.json");
    const Result<DigestContents> contents =
        readJson(testing::readFile(path), {.today = november.today, .digestDate = QDate(2024, 8, 1)});
    QVERIFY(contents);
    const DigestEntry &first = contents->entries.first();
    QCOMPARE(first.paper.arxivId, u"2407.21783"_s);
    QVERIFY(first.paper.abstract.isEmpty());
    QCOMPARE(first.appearance.digest, (DigestKey{u"Daily Papers"_s, QDate(2024, 8, 1)}));
}

void TestJsonArchives::readsItemsBesideTheirTranslation()
{
    REQUIRE_REAL_DATA(path, "archives/HF_deepseek_clean_2025-01-08.json");
    const Result<DigestContents> contents = readJson(testing::readFile(path));
    QVERIFY(contents);
    const Paper &first = contents->entries.first().paper;
    QCOMPARE(first.title,
             u"REINFORCE++: A Simple and Efficient Approach for Aligning Large Language Models"_s);
    QVERIFY(first.abstract.startsWith(u"Reinforcement Learning from Human Feedback"_s));
    QCOMPARE(first.upvotes, 56);
}

void TestJsonArchives::readsReducedMirrors()
{
    const Result<DigestContents> contents = readJson(
        R"({"date":"2026-03-04","count":1,"papers":[{"id":"2603.00001","title":"Nets","authors":["Ann Lee"],
            "summary":"S","upvotes":7,"publishedAt":"2026-03-02T00:00:00.000Z","githubRepo":null,
            "arxivUrl":"https://arxiv.org/abs/2603.00001"}]})");
    QVERIFY(contents);
    const DigestEntry &entry = contents->entries.first();
    QCOMPARE(entry.appearance.digest, (DigestKey{u"Daily Papers"_s, QDate(2026, 3, 4)}));
    QCOMPARE(entry.appearance.upvotes, 7);
    QCOMPARE(entry.paper.authors, QStringList{u"Ann Lee"_s});
    QCOMPARE(entry.paper.published, QDate(2026, 3, 2));
    QCOMPARE(entry.authority, Authority::Archive);
}

void TestJsonArchives::readsADayWithoutPapers()
{
    const Result<DigestContents> contents = readJson(R"({"count": 0, "papers": [], "filtered": true})");
    QVERIFY(contents);
    QVERIFY(contents->entries.isEmpty() && contents->problems.isEmpty());
}

void TestJsonArchives::namesTheLineThatIsDamaged()
{
    const Result<DigestContents> contents =
        readJson("{\"id\":\"2501.00001\",\"title\":\"One\"}\n\n{\"id\": oops}\n[1]\n{\"id\":\"x\"}\r\n"
                 "{\"id\":\"2501.00002\",\"title\":\"Two\"}\n{\"id\":\"2501.00003\",\"ti");
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 2);
    QCOMPARE(contents->problems, (QList<ReadProblem>{{u"line 3"_s, u"It is not valid JSON."_s},
                                                     {u"line 4"_s, u"It is not a paper."_s},
                                                     {u"line 5"_s, u"It has no title."_s},
                                                     {u"line 7"_s, u"It is not valid JSON."_s}}));
}

void TestJsonArchives::survivesBeingCutAnywhere()
{
    const QByteArray line = R"({"id":"2501.00001","title":"Größe \"x\\","authors":["Ann"],"comment":null})";
    const QByteArray lines = line + '\n' + line + '\n' + line + '\n';
    const QByteArray envelope = "{\"count\":3,\"papers\":[" + line + ",\n" + line + ",\n" + line + "]}";
    for (const QByteArray &whole : {lines, envelope}) {
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const QByteArray cut = whole.first(length);
            const Result<DigestContents> contents = readJson(cut);
            const qsizetype complete = cut.count("null}");
            if (contents)
                QVERIFY(contents->entries.size() == complete || contents->entries.size() == complete - 1);
            else
                QVERIFY(complete <= 1 && !contents.error().message.isEmpty());
        }
    }
    QCOMPARE(readJson(envelope)->entries.size(), 3);
}

void TestJsonArchives::givesAPlainListTheDayThatTheReaderNames()
{
    const QByteArray line = R"({"id":"2501.00001","title":"One","authors":["Ann"]})";
    const Result<DigestContents> contents =
        readJson(line + '\n' + line, {.today = november.today, .digestDate = QDate(2025, 1, 2)});
    QVERIFY(contents);
    QCOMPARE(contents->entries.last().appearance.digest, (DigestKey{u"arXiv"_s, QDate(2025, 1, 2)}));
    QCOMPARE(contents->entries.last().appearance.position, 2);
}

void TestJsonArchives::listsWhatBelongsToASinglePaper()
{
    const Result<DigestContents> contents =
        readJson(R"({"id":"2501.00001","title":"One","summary":"S","authors":[{"name":"Ann Lee"}],"upvotes":1,
            "linkedModels":[{"id":"ann/net"}],"linkedDatasets":[{"id":"ann/data"}],"linkedSpaces":[{"id":"ann/demo"}]})");
    QVERIFY(contents);
    const QList<Link> &links = contents->entries.first().paper.links;
    QVERIFY(links.contains(Link{QUrl(u"https://huggingface.co/ann/net"_s), LinkKind::HuggingFaceModel}));
    QVERIFY(links.contains(
        Link{QUrl(u"https://huggingface.co/datasets/ann/data"_s), LinkKind::HuggingFaceDataset}));
    QVERIFY(
        links.contains(Link{QUrl(u"https://huggingface.co/spaces/ann/demo"_s), LinkKind::HuggingFaceSpace}));
}

void TestJsonArchives::dividesAuthorsThatWereSqueezedTogether()
{
    const Result<DigestContents> contents = readJson(
        R"([{"id":"2507.17860","title":"One","authors":["Ko Watanabe. Stanislav Frolov. Adriano Lucieri"]},
                     {"id":"2503.17793","title":"Two","authors":["Ann Lee",":"]}])");
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().paper.authors,
             (QStringList{u"Ko Watanabe"_s, u"Stanislav Frolov"_s, u"Adriano Lucieri"_s}));
    QCOMPARE(contents->entries.last().paper.authors, QStringList{u"Ann Lee"_s});
}

QTEST_GUILESS_MAIN(TestJsonArchives)
#include "jsonarchives.moc"
