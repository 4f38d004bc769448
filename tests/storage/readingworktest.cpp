#include "countedlibrary.h"
#include "storage/paperreading.h"
#include "storage/papersearch.h"
#include "storage/sourcecounting.h"
#include "testlib/realdata.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewPapers = 1'000;
constexpr int manyPapers = 10'000;
constexpr qint64 firstScreen = 100;

/// A screen is walked along a table, which counts as a scan although it ends with the screen.
constexpr qint64 mostScanSteps = 4 * firstScreen;

} // namespace

/// That what the window shows at once costs as little in a large library as in a small one. It is never the
/// time that is compared, which says more of the machine, but what SQLite counts.
class ReadingWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsAFirstScreen_data();
    void listsAFirstScreen();
    void readsNoMorePagesThanTheIndexNeeds_data();
    void readsNoMorePagesThanTheIndexNeeds();
    void readsRowsByNumber();
    void countsTheSources();

private:
    void compare(const std::function<void(Database &)> &reading);

    std::unique_ptr<CountedLibrary> m_few;
    std::unique_ptr<CountedLibrary> m_many;
};

void ReadingWorkTest::initTestCase()
{
    REQUIRE_REAL_DATA(path, "corpus.jsonl.gz");
    m_few = std::make_unique<CountedLibrary>(corpusEntries(fewPapers));
    m_many = std::make_unique<CountedLibrary>(corpusEntries(manyPapers));
}

void ReadingWorkTest::compare(const std::function<void(Database &)> &reading)
{
    const ReadingWork few = m_few->workOf(reading);
    const ReadingWork many = m_many->workOf(reading);
    QCOMPARE_LE(many.statements.fullScanSteps, mostScanSteps);
    QCOMPARE_LE(many.statements.instructions, 2 * few.statements.instructions + 1000);
    QCOMPARE_LE(many.pages, 2 * few.pages + 100);
}

void ReadingWorkTest::listsAFirstScreen_data()
{
    QTest::addColumn<PaperSource>("source");
    QTest::addColumn<QString>("search");
    QTest::addColumn<qint64>("sorts");
    const PaperSource all = AllPapers{};
    QTest::addRow("all papers") << all << QString() << qint64(0);
    QTest::addRow("a common word") << all << u"the "_s << qint64(0);
    QTest::addRow("one letter") << all << u"m"_s << qint64(0);
    QTest::addRow("six letters") << all << u"langua"_s << qint64(0);
    QTest::addRow("two words") << all << u"language model"_s << qint64(0);
    QTest::addRow("an excluded word") << all << u"model -image"_s << qint64(0);
    // Where a source holds few papers, they are sorted rather than looked for among all.
    const PaperSource digest = DigestKey{.name = u"Daily Papers"_s, .date = someMoment().date()};
    QTest::addRow("a digest") << digest << QString() << qint64(1);
    QTest::addRow("a day") << all << u"in:"_s + someMoment().date().toString(Qt::ISODate) << qint64(1);
    QTest::addRow("unread papers") << PaperSource(UnreadPapers{}) << QString() << qint64(1);
    QTest::addRow("starred papers") << PaperSource(StarredPapers{}) << QString() << qint64(1);
    QTest::addRow("starred papers with a word") << all << u"is:starred the"_s << qint64(1);
}

void ReadingWorkTest::listsAFirstScreen()
{
    QFETCH(const PaperSource, source);
    QFETCH(const QString, search);
    QFETCH(const qint64, sorts);
    const auto find = [&](Database &database) {
        return findFirstPapers(database, {.source = source, .search = search}, someMoment().date(),
                               firstScreen);
    };
    const ReadingWork finding = m_many->workOf([&](Database &database) { QVERIFY(find(database)); });
    QCOMPARE_LE(finding.statements.sorts, sorts);
    compare([&](Database &database) {
        const auto papers = find(database);
        QVERIFY(papers && !papers->isEmpty());
        QVERIFY(readRows(database, *papers));
    });
}

void ReadingWorkTest::readsNoMorePagesThanTheIndexNeeds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("raw");
    QTest::addRow("a common word") << u"the "_s << u"the"_s;
    QTest::addRow("one letter") << u"m"_s << u"m*"_s;
    QTest::addRow("two words") << u"language model"_s << u"language model*"_s;
}

void ReadingWorkTest::readsNoMorePagesThanTheIndexNeeds()
{
    QFETCH(const QString, search);
    QFETCH(const QString, raw);
    const qint64 ours =
        m_many
            ->workOf([&search](Database &database) {
                QVERIFY(findFirstPapers(database, {.search = search}, someMoment().date(), firstScreen));
            })
            .pages;
    const qint64 index = m_many->pagesOf(
        u"SELECT rowid FROM search WHERE search MATCH '%1' ORDER BY rowid LIMIT %2"_s.arg(raw).arg(
            firstScreen));
    // The number of a paper is looked up for each of the numbers that the index yields.
    QCOMPARE_LE(ours, 4 * index + 4 * firstScreen);
}

void ReadingWorkTest::readsRowsByNumber()
{
    compare([](Database &database) {
        QList<PaperId> papers;
        for (qint64 number = 1; number <= firstScreen; ++number)
            papers.append(PaperId{number * 7});
        const auto rows = readRows(database, papers);
        QVERIFY(rows && rows->size() == firstScreen);
    });
}

void ReadingWorkTest::countsTheSources()
{
    compare([](Database &database) { QVERIFY(countSources(database)); });
}

QTEST_MAIN(ReadingWorkTest)
#include "readingworktest.moc"
