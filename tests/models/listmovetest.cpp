#include "models/listmove.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QList<PaperId> ids(std::initializer_list<qint64> numbers)
{
    QList<PaperId> papers;
    for (const qint64 number : numbers)
        papers.append(PaperId{number});
    return papers;
}

} // namespace

class ListMoveTest final : public QObject
{
    Q_OBJECT

private slots:
    void putsPapersTogetherBeforeARow_data()
    {
        QTest::addColumn<QList<PaperId>>("papers");
        QTest::addColumn<int>("row");
        QTest::addColumn<QList<PaperId>>("order");
        QTest::addColumn<QList<int>>("positions");

        QTest::newRow("down") << ids({1}) << 3 << ids({2, 3, 1, 4, 5}) << QList{2};
        QTest::newRow("up") << ids({4}) << 0 << ids({4, 1, 2, 3, 5}) << QList{0};
        QTest::newRow("to the end") << ids({2}) << 5 << ids({1, 3, 4, 5, 2}) << QList{4};
        QTest::newRow("beyond the end") << ids({2}) << 9 << ids({1, 3, 4, 5, 2}) << QList{4};
        QTest::newRow("onto itself") << ids({2}) << 1 << ids({1, 2, 3, 4, 5}) << QList{1};
        QTest::newRow("below itself") << ids({2}) << 2 << ids({1, 2, 3, 4, 5}) << QList{1};
        QTest::newRow("several, in the order of the list")
            << ids({4, 2}) << 0 << ids({2, 4, 1, 3, 5}) << QList{0, 1};
        QTest::newRow("several, among themselves") << ids({1, 4}) << 3 << ids({2, 3, 1, 4, 5}) << QList{2, 3};
        QTest::newRow("all") << ids({1, 2, 3, 4, 5}) << 2 << ids({1, 2, 3, 4, 5}) << QList{0, 1, 2, 3, 4};
        QTest::newRow("one that is not there") << ids({9, 1}) << 5 << ids({2, 3, 4, 5, 1}) << QList{4};
        QTest::newRow("none") << ids({}) << 2 << ids({1, 2, 3, 4, 5}) << QList<int>{};
    }

    void putsPapersTogetherBeforeARow()
    {
        QFETCH(const QList<PaperId>, papers);
        QFETCH(const int, row);
        const ListMove move = movedTo(ids({1, 2, 3, 4, 5}), papers, row);
        QTEST(move.order, "order");
        QTEST(move.positions, "positions");
        QCOMPARE(move.papers.size(), move.positions.size());
    }
};

QTEST_GUILESS_MAIN(ListMoveTest)
#include "listmovetest.moc"
