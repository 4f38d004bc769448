#include "base/clock.h"
#include "base/future.h"
#include "base/result.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class BaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void systemClockTellsTheMomentInTheLocalTimeZone();
    void failureCarriesMessageAndDetail();
    void successCarriesTheValue();
    void readyResultIsFinishedAtOnce();
    void readyResultContinuesOnTheContextObject();
};

void BaseTest::systemClockTellsTheMomentInTheLocalTimeZone()
{
    const QDateTime before = QDateTime::currentDateTime();
    const QDateTime told = systemClock()();
    QVERIFY(before <= told);
    QVERIFY(told <= QDateTime::currentDateTime());
    QCOMPARE(told.timeSpec(), Qt::LocalTime);
}

void BaseTest::failureCarriesMessageAndDetail()
{
    const Result<int> result = failure(u"The file cannot be read."_s, u"EACCES"_s);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{u"The file cannot be read."_s, u"EACCES"_s}));
}

void BaseTest::successCarriesTheValue()
{
    const Result<int> result = 78;
    QVERIFY(result);
    QCOMPARE(*result, 78);
}

void BaseTest::readyResultIsFinishedAtOnce()
{
    const FutureResult<int> future = readyResult<int>(78);
    QVERIFY(future.isFinished());
    QCOMPARE(*future.result(), 78);
}

void BaseTest::readyResultContinuesOnTheContextObject()
{
    QString told;
    readyResult<int>(failure(u"No."_s)).then(this, [&told](const Result<int> &result) {
        told = result.error().message;
    });
    QTRY_COMPARE(told, u"No."_s);
}

QTEST_GUILESS_MAIN(BaseTest)
#include "basetest.moc"
