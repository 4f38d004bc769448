#include "library/online/fetchtimer.h"

#include <QTest>

using namespace broadsheet;

class FetchTimerTest final : public QObject
{
    Q_OBJECT

private slots:
    void isNeverDueUnlessWanted();
    void isDueAtOnceWhenNothingWasFetched();
    void isDueAfterItsTime_data();
    void isDueAfterItsTime();
};

void FetchTimerTest::isNeverDueUnlessWanted()
{
    QVERIFY(!isFetchDue(FetchSchedule::Never, {}, QDateTime(QDate(2026, 11, 26), QTime(8, 0))));
}

void FetchTimerTest::isDueAtOnceWhenNothingWasFetched()
{
    const QDateTime now(QDate(2026, 11, 26), QTime(8, 0));
    for (const FetchSchedule schedule :
         {FetchSchedule::Hourly, FetchSchedule::EveryThreeHours, FetchSchedule::Daily})
        QVERIFY(isFetchDue(schedule, {}, now));
}

void FetchTimerTest::isDueAfterItsTime_data()
{
    QTest::addColumn<FetchSchedule>("schedule");
    QTest::addColumn<QDateTime>("tooEarly");
    QTest::addColumn<QDateTime>("due");
    const QDate day(2026, 11, 26);
    QTest::newRow("hourly") << FetchSchedule::Hourly << QDateTime(day, QTime(8, 59))
                            << QDateTime(day, QTime(9, 0));
    QTest::newRow("three-hourly") << FetchSchedule::EveryThreeHours << QDateTime(day, QTime(10, 58))
                                  << QDateTime(day, QTime(11, 0));
    QTest::newRow("daily") << FetchSchedule::Daily << QDateTime(day, QTime(23, 59))
                           << QDateTime(day.addDays(1), QTime(0, 1));
}

void FetchTimerTest::isDueAfterItsTime()
{
    QFETCH(FetchSchedule, schedule);
    QFETCH(QDateTime, tooEarly);
    QFETCH(QDateTime, due);
    const QDateTime last(QDate(2026, 11, 26), QTime(8, 0));
    QVERIFY(!isFetchDue(schedule, last, tooEarly));
    QVERIFY(isFetchDue(schedule, last, due));
}

QTEST_GUILESS_MAIN(FetchTimerTest)
#include "fetchtimertest.moc"
