#include "insight/topiccounting.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TopicCountingTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsWordsByMonth();
    void wordCountsOnceInATitle();
    void putsWhatHasChangedMostFirst();
    void passesOverWhatIsRareOrSaysNothing();
    void passesOverOtherMonths();
    void emptyLibraryHasNoTopics();
};

void TopicCountingTest::countsWordsByMonth()
{
    TopicCounting counting(QDate(2026, 3, 15), 3);
    for (int i = 0; i < 10; ++i)
        counting.add(QDate(2026, 1, 1 + i), u"Foxes in the snow");
    for (int i = 0; i < 4; ++i)
        counting.add(QDate(2026, 3, 1 + i), u"Owls and foxes");
    const Topics topics = counting.topics(10);
    QCOMPARE(topics.months, (QList<QDate>{QDate(2026, 1, 1), QDate(2026, 2, 1), QDate(2026, 3, 1)}));
    QCOMPARE(topics.papers, (QList<int>{10, 0, 4}));
    QVERIFY(topics.changing.contains(Topic{.word = u"foxes"_s, .papers = {10, 0, 4}}));
    QVERIFY(topics.changing.contains(Topic{.word = u"snow"_s, .papers = {10, 0, 0}}));
}

void TopicCountingTest::wordCountsOnceInATitle()
{
    TopicCounting counting(QDate(2026, 1, 1), 1);
    for (int i = 0; i < 9; ++i)
        counting.add(QDate(2026, 1, 2), u"Foxes, Foxes and FOXES");
    QCOMPARE(counting.topics(1).changing.first(), (Topic{.word = u"foxes"_s, .papers = {9}}));
}

void TopicCountingTest::putsWhatHasChangedMostFirst()
{
    TopicCounting counting(QDate(2026, 4, 1), 4);
    for (int month = 1; month <= 4; ++month) {
        for (int i = 0; i < 40; ++i) {
            const bool isRising = i < month * 8;
            counting.add(QDate(2026, month, 1), isRising ? u"Models of mamba" : u"Models of birds");
        }
    }
    const QList<Topic> changing = counting.topics(3).changing;
    QCOMPARE(changing.at(0).word, u"birds"_s);
    QCOMPARE(changing.at(1), (Topic{.word = u"mamba"_s, .papers = {8, 16, 24, 32}}));
    // Every title has it, so that it has not changed at all.
    QCOMPARE(changing.at(2).word, u"models"_s);
}

void TopicCountingTest::passesOverWhatIsRareOrSaysNothing()
{
    TopicCounting counting(QDate(2026, 1, 1), 2);
    for (int i = 0; i < 20; ++i)
        counting.add(QDate(2026, 1, 1), i < 7 ? u"Rare with more of the ab" : u"Common with more of the ab");
    QStringList words;
    for (const Topic &topic : counting.topics(10).changing)
        words.append(topic.word);
    QCOMPARE(words, QStringList{u"common"_s});
}

void TopicCountingTest::passesOverOtherMonths()
{
    TopicCounting counting(QDate(2026, 1, 31), 12);
    for (int i = 0; i < 20; ++i) {
        counting.add(QDate(2025, 1, 31), u"Before");
        counting.add(QDate(2026, 2, 1), u"After");
        counting.add(QDate(), u"Never");
    }
    QCOMPARE(counting.topics(5).changing, QList<Topic>());
    QCOMPARE(counting.topics(5).papers, QList<int>(12, 0));
}

void TopicCountingTest::emptyLibraryHasNoTopics()
{
    const Topics topics = TopicCounting(QDate(2026, 1, 1), 12).topics(5);
    QCOMPARE(topics.months.size(), 12);
    QVERIFY(topics.changing.isEmpty());
}

QTEST_GUILESS_MAIN(TopicCountingTest)
#include "topiccountingtest.moc"
