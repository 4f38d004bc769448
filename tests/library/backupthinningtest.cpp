#include "library/backups/backupthinning.h"

#include <QTest>

using namespace broadsheet;

class BackupThinningTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastSevenDaysAndFourWeeks();
    void keepsTheLatestOfADay();
    void keepsBothOfOneMoment();
    void keepsAllWhenThereAreFew();
    void losesNothingByAHoliday();
};

namespace {

QDateTime morning(QDate day)
{
    return {day, QTime(8, 0)};
}

const QDate thursday(2026, 11, 26);

} // namespace

void BackupThinningTest::keepsTheLastSevenDaysAndFourWeeks()
{
    QList<QDateTime> made;
    for (int day = 0; day < 60; ++day)
        made.append(morning(thursday.addDays(-day)));
    const QList<QDateTime> outdated = outdatedBackups(made);
    QList<QDateTime> kept = made;
    kept.removeIf([&outdated](const QDateTime &moment) { return outdated.contains(moment); });
    // Seven days back to a Friday, then the Sundays of the two weeks before: the four weeks are this one, the
    // last one, of which the days are kept anyway, and those two.
    QList<QDateTime> expected = made.first(7);
    expected.append(morning(QDate(2026, 11, 15)));
    expected.append(morning(QDate(2026, 11, 8)));
    QCOMPARE(kept, expected);
}

void BackupThinningTest::keepsTheLatestOfADay()
{
    const QDateTime noon(thursday, QTime(12, 0));
    QCOMPARE(outdatedBackups({morning(thursday), noon}), QList{morning(thursday)});
}

/// Files are told apart by their moments, so that naming one of two would remove both.
void BackupThinningTest::keepsBothOfOneMoment()
{
    QVERIFY(outdatedBackups({morning(thursday), morning(thursday)}).isEmpty());
}

void BackupThinningTest::keepsAllWhenThereAreFew()
{
    QVERIFY(outdatedBackups({}).isEmpty());
    QVERIFY(outdatedBackups({morning(thursday), morning(thursday.addYears(-3))}).isEmpty());
}

void BackupThinningTest::losesNothingByAHoliday()
{
    QList<QDateTime> made;
    for (int day = 0; day < 6; ++day)
        made.append(morning(thursday.addDays(-day)));
    made.append(morning(thursday.addMonths(6)));
    QVERIFY(outdatedBackups(made).isEmpty());
}

QTEST_GUILESS_MAIN(BackupThinningTest)
#include "backupthinningtest.moc"
