#include "storage/countestimate.h"

#include "countedlibrary.h"
#include "domain/searchparser.h"
#include "storage/liststatement.h"
#include "storage/papersearch.h"
#include "storage/vocabulary.h"
#include "testlib/realdata.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewPapers = 2'000;
constexpr int manyPapers = 10'000;

ListStatements statementsFor(Database &database, const QString &search)
{
    const BegunTexts begunTexts = [&database](const QString &text) {
        return Vocabulary(database).textsBegunWith(text).value_or(QStringList());
    };
    const auto node = parseSearch(search, WordMatch::Prefix, someMoment().date());
    return {database, compileSearch(*node, begunTexts), AllPapers{}, SortOrder::Newest};
}

std::optional<qint64> estimateOf(Database &database, const QString &search, qint64 all)
{
    const auto estimate = estimateCount(database, statementsFor(database, search), all,
                                        QDeadlineTimer(QDeadlineTimer::Forever));
    return estimate ? *estimate : std::nullopt;
}

} // namespace

/// How many papers a search finds, told before they are counted.
class CountEstimateTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        REQUIRE_REAL_DATA(path, "corpus.jsonl.gz");
        m_few = std::make_unique<CountedLibrary>(corpusEntries(fewPapers));
        m_many = std::make_unique<CountedLibrary>(corpusEntries(manyPapers));
    }

    void comesCloseToTheNumber_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addRow("a common word") << u"the "_s;
        QTest::addRow("one letter") << u"m"_s;
        QTest::addRow("the beginning of many words") << u"inter"_s;
        QTest::addRow("two words") << u"language model"_s;
        QTest::addRow("an excluded word") << u"model -image"_s;
        QTest::addRow("one word or another") << u"(image OR video) tag:none OR language"_s;
        QTest::addRow("read papers with a word") << u"is:read model"_s;
        QTest::addRow("papers that are not unread") << u"-is:unread"_s;
    }

    void comesCloseToTheNumber()
    {
        QFETCH(const QString, search);
        const auto exact = countPapers(m_many->database(), {.search = search, .wordMatch = WordMatch::Prefix},
                                       someMoment().date());
        QVERIFY(exact && *exact > 0);
        const auto estimate = estimateOf(m_many->database(), search, manyPapers);
        QVERIFY(estimate);
        QVERIFY2(std::abs(*estimate - *exact) <= *exact / 5,
                 qPrintable(u"%1 instead of %2"_s.arg(*estimate).arg(*exact)));
    }

    void isRoundedToTwoDigits()
    {
        const auto estimate = estimateOf(m_many->database(), u"the "_s, manyPapers);
        QVERIFY(estimate && *estimate > 1000);
        QCOMPARE(*estimate % 100, 0);
    }

    void saysNothingOfWhatIsRare()
    {
        QCOMPARE(estimateOf(m_many->database(), u"xylophone"_s, manyPapers), std::nullopt);
    }

    void saysNothingWhenThereIsNoTime()
    {
        const auto estimate = estimateCount(m_many->database(), statementsFor(m_many->database(), u"the "_s),
                                            manyPapers, QDeadlineTimer(0));
        QVERIFY(estimate);
        QCOMPARE(*estimate, std::nullopt);
    }

    void isNotMadeWhereCountingIsQuick()
    {
        const auto estimate = estimatePapers(m_many->database(), {.search = u"the"_s}, someMoment().date());
        QVERIFY(estimate);
        QCOMPARE(*estimate, std::nullopt);
    }

    void looksAtNoMorePapersInALargerLibrary()
    {
        const auto workOf = [](CountedLibrary &library, int papers) {
            return library.workOf(
                [papers](Database &database) { QVERIFY(estimateOf(database, u"the "_s, papers)); });
        };
        const ReadingWork few = workOf(*m_few, fewPapers);
        const ReadingWork many = workOf(*m_many, manyPapers);
        QCOMPARE_LE(many.statements.instructions, 2 * few.statements.instructions);
        QCOMPARE_LE(many.pages, 2 * few.pages + 200);
    }

private:
    std::unique_ptr<CountedLibrary> m_few;
    std::unique_ptr<CountedLibrary> m_many;
};

QTEST_MAIN(CountEstimateTest)
#include "countestimatetest.moc"
