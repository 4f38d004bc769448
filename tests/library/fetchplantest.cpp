#include "library/online/fetchplan.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QDate thursday()
{
    return {2026, 11, 26};
}

QList<QDate> daysOf(const Result<QList<FetchSource>> &sources)
{
    QList<QDate> days;
    for (const FetchSource &source : sources.value_or(QList<FetchSource>()))
        days.append(source.day);
    return days;
}

} // namespace

class FetchPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void asksANewReadersLastWeekWithoutItsWeekend();
    void asksTheLastDayFetchedAgain();
    void asksForTodayWhenTheClockWasSetBack();
    void asksArxivLastWhenCategoriesAreSet();
    void asksForOneDayEvenOnAWeekend();
    void asksNoDayThatHasNotBegunInUtc();
    void goesOnUntilTodayWhenNoEndIsNamed();
    void refusesADayToCome();
    void refusesDaysInTheWrongOrder();
    void namesTheDayInTheAddress();
};

void FetchPlanTest::asksANewReadersLastWeekWithoutItsWeekend()
{
    const auto sources = plannedFetch(NewSinceLastFetch{}, {.settings = {}, .today = thursday()});
    QCOMPARE(daysOf(sources), QList<QDate>({QDate(2026, 11, 20), QDate(2026, 11, 23), QDate(2026, 11, 24),
                                            QDate(2026, 11, 25), QDate(2026, 11, 26)}));
}

void FetchPlanTest::asksTheLastDayFetchedAgain()
{
    const auto sources = plannedFetch(
        NewSinceLastFetch{}, {.settings = {}, .lastFetched = QDate(2026, 11, 25), .today = thursday()});
    QCOMPARE(daysOf(sources), QList<QDate>({QDate(2026, 11, 25), QDate(2026, 11, 26)}));
}

void FetchPlanTest::asksForTodayWhenTheClockWasSetBack()
{
    const auto sources = plannedFetch(
        NewSinceLastFetch{}, {.settings = {}, .lastFetched = QDate(2027, 1, 1), .today = thursday()});
    QCOMPARE(daysOf(sources), QList<QDate>({thursday()}));
}

void FetchPlanTest::asksArxivLastWhenCategoriesAreSet()
{
    OnlineSettings settings;
    settings.arxivCategories = {u"cs.CL"_s, u"cs.LG"_s};
    const auto sources = plannedFetch(NewSinceLastFetch{},
                                      {.settings = settings, .lastFetched = thursday(), .today = thursday()});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 2);
    QCOMPARE(sources->last().address, QUrl(u"https://rss.arxiv.org/rss/cs.CL+cs.LG"_s));
    QCOMPARE(sources->last().format, ImportFormat::ArxivRss);
}

void FetchPlanTest::asksForOneDayEvenOnAWeekend()
{
    const QDate sunday(2026, 11, 22);
    const auto sources =
        plannedFetch(DaysOfDigests{.from = sunday, .until = sunday}, {.settings = {}, .today = thursday()});
    QCOMPARE(daysOf(sources), QList<QDate>({sunday}));
}

void FetchPlanTest::asksNoDayThatHasNotBegunInUtc()
{
    const auto sources = plannedFetch(DaysOfDigests{.from = thursday(), .until = QDate(2026, 12, 24)},
                                      {.settings = {}, .today = thursday()});
    QCOMPARE(daysOf(sources), QList<QDate>({thursday()}));
}

void FetchPlanTest::goesOnUntilTodayWhenNoEndIsNamed()
{
    const auto sources =
        plannedFetch(DaysOfDigests{.from = QDate(2026, 11, 24)}, {.settings = {}, .today = thursday()});
    QCOMPARE(daysOf(sources), QList<QDate>({QDate(2026, 11, 24), QDate(2026, 11, 25), thursday()}));
}

void FetchPlanTest::refusesADayToCome()
{
    const QDate friday(2026, 11, 27);
    const auto sources =
        plannedFetch(DaysOfDigests{.from = friday, .until = friday}, {.settings = {}, .today = thursday()});
    QVERIFY(!sources);
    QVERIFY2(sources.error().message.contains(QLocale().toString(thursday(), QLocale::ShortFormat)),
             qUtf8Printable(sources.error().message));
}

void FetchPlanTest::refusesDaysInTheWrongOrder()
{
    const auto sources = plannedFetch(DaysOfDigests{.from = thursday(), .until = QDate(2026, 11, 23)},
                                      {.settings = {}, .today = thursday()});
    QVERIFY(!sources);
}

void FetchPlanTest::namesTheDayInTheAddress()
{
    OnlineSettings settings;
    settings.addresses.huggingFace = QUrl(u"https://mirror.example/hf"_s);
    const auto sources = plannedFetch(DaysOfDigests{.from = thursday(), .until = thursday()},
                                      {.settings = settings, .today = thursday()});
    QVERIFY(sources);
    QCOMPARE(sources->first().address,
             QUrl(u"https://mirror.example/hf/api/daily_papers?date=2026-11-26&limit=100"_s));
}

QTEST_GUILESS_MAIN(FetchPlanTest)
#include "fetchplantest.moc"
