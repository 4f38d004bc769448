#include "widgets/window/readinghistory.h"

#include <QTest>

using namespace broadsheet;

class ReadingHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward();
    void visitForgetsWhatWasAhead();
    void visitOfThePresentPaperChangesNothing();
    void passesOverWhatIsForgotten();
    void forgettingThePresentPaperGoesToTheOneBefore();
    void forgettingWhatStoodBetweenTwoVisitsMakesThemOne();
    void isBounded();

private:
    static ReadingHistory of(std::initializer_list<qint64> papers);
};

ReadingHistory ReadingHistoryTest::of(std::initializer_list<qint64> papers)
{
    ReadingHistory history;
    for (const qint64 paper : papers)
        history.visit(PaperId{paper});
    return history;
}

void ReadingHistoryTest::goesBackAndForward()
{
    ReadingHistory history = of({1, 2, 3});
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), PaperId{2});
    QCOMPARE(history.goBack(), PaperId{1});
    QCOMPARE(history.goBack(), std::nullopt);
    QCOMPARE(history.goForward(), PaperId{2});
    QCOMPARE(history.goForward(), PaperId{3});
    QCOMPARE(history.goForward(), std::nullopt);
}

void ReadingHistoryTest::visitForgetsWhatWasAhead()
{
    ReadingHistory history = of({1, 2, 3});
    history.goBack();
    history.visit(PaperId{4});
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), PaperId{2});
}

void ReadingHistoryTest::visitOfThePresentPaperChangesNothing()
{
    ReadingHistory history = of({1, 2, 3});
    history.goBack();
    history.visit(PaperId{2});
    QCOMPARE(history.goForward(), PaperId{3});
}

void ReadingHistoryTest::passesOverWhatIsForgotten()
{
    ReadingHistory history = of({1, 2, 3});
    history.forget(PaperId{2});
    QCOMPARE(history.goBack(), PaperId{1});
    QCOMPARE(history.goForward(), PaperId{3});
}

void ReadingHistoryTest::forgettingThePresentPaperGoesToTheOneBefore()
{
    ReadingHistory history = of({1, 2, 3});
    history.forget(PaperId{3});
    QCOMPARE(history.goBack(), PaperId{1});
    history.forget(PaperId{1});
    history.forget(PaperId{2});
    QVERIFY(history.isEmpty());
    QCOMPARE(history.goBack(), std::nullopt);
    history.visit(PaperId{5});
    QVERIFY(!history.canGoBack());
}

void ReadingHistoryTest::forgettingWhatStoodBetweenTwoVisitsMakesThemOne()
{
    ReadingHistory history = of({1, 2, 1, 3});
    history.forget(PaperId{2});
    QCOMPARE(history.goBack(), PaperId{1});
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), PaperId{3});
}

void ReadingHistoryTest::isBounded()
{
    ReadingHistory history;
    for (qint64 paper = 1; paper <= 2000; ++paper)
        history.visit(PaperId{paper});
    int steps = 0;
    while (history.goBack())
        ++steps;
    QCOMPARE(steps, 499);
}

QTEST_GUILESS_MAIN(ReadingHistoryTest)
#include "readinghistorytest.moc"
