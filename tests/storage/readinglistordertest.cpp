#include "storage/readinglistorder.h"

#include <QRandomGenerator>
#include <QtTest>

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

SetReadingList putIn(const QList<PaperId> &papers, const QList<int> &positions = {})
{
    return {.papers = papers, .readingList = u"List"_s, .membership = Membership::In, .positions = positions};
}

SetReadingList takeOut(const QList<PaperId> &papers)
{
    return {.papers = papers, .readingList = u"List"_s, .membership = Membership::Out};
}

} // namespace

class ReadingListOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void reorders_data();
    void reorders();
    void inverseRestoresEveryOrder();
};

void ReadingListOrderTest::reorders_data()
{
    QTest::addColumn<QList<PaperId>>("list");
    QTest::addColumn<SetReadingList>("edit");
    QTest::addColumn<QList<PaperId>>("expected");

    QTest::newRow("appends") << ids({1, 2}) << putIn(ids({4, 3})) << ids({1, 2, 4, 3});
    QTest::newRow("passes over members when appending")
        << ids({1, 2}) << putIn(ids({2, 3})) << ids({1, 2, 3});
    QTest::newRow("inserts at positions") << ids({1, 2}) << putIn(ids({8, 9}), {2, 0}) << ids({9, 1, 8, 2});
    QTest::newRow("position beyond the end") << ids({1}) << putIn(ids({2}), {7}) << ids({1, 2});
    QTest::newRow("moves members") << ids({1, 2, 3, 4}) << putIn(ids({4}), {0}) << ids({4, 1, 2, 3});
    QTest::newRow("moves several") << ids({1, 2, 3, 4}) << putIn(ids({1, 2}), {3, 2}) << ids({3, 4, 2, 1});
    QTest::newRow("takes out") << ids({1, 2, 3}) << takeOut(ids({3, 1, 9})) << ids({2});
}

void ReadingListOrderTest::reorders()
{
    QFETCH(const QList<PaperId>, list);
    QFETCH(const SetReadingList, edit);
    QFETCH(const QList<PaperId>, expected);

    const ReorderedList result = reordered(list, edit);

    QCOMPARE(result.papers, expected);
    QCOMPARE(reordered(result.papers, result.inverse).papers, list);
}

void ReadingListOrderTest::inverseRestoresEveryOrder()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<PaperId> list;
        for (qint64 number = 1; number <= 8; ++number)
            list.append(PaperId{number});
        std::shuffle(list.begin(), list.end(), random);
        list.resize(random.bounded(9));
        SetReadingList edit = random.bounded(2) ? takeOut({}) : putIn({});
        const bool withPositions = edit.membership == Membership::In && random.bounded(2);
        for (qint64 number = 1; number <= 12; ++number) {
            if (random.bounded(3) != 0)
                continue;
            edit.papers.append(PaperId{number});
            if (withPositions)
                edit.positions.append(static_cast<int>(random.bounded(12)));
        }
        const ReorderedList after = reordered(list, edit);
        QCOMPARE(reordered(after.papers, after.inverse).papers, list);
    }
}

QTEST_GUILESS_MAIN(ReadingListOrderTest)
#include "readinglistordertest.moc"
