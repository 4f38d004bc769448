#include "online/politequeue.h"

#include "online/hostgroup.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Tickets = QList<PoliteQueue::Ticket>;

/// The pace and the queue with their real rules, at times made up.
class PoliteQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsArxivRequestsThreeSecondsApart();
    void asksArxivOneThingAtATime();
    void asksOtherHostsTwoThingsAtOnce();
    void countsAllHostsOfArxivTogether_data();
    void countsAllHostsOfArxivTogether();
    void keepsHostsApart();
    void startsAwaitedRequestsBeforeBackgroundOnes();
    void keepsTheOrderOtherwise();
    void forgetsRequestsThatLeave();
    void doublesThePauseEachTime();
    void addsAtMostAQuarterByChance();
    void waitsAtLeastAsLongAsAsked();
    void takesRequestsTurnedAwayTogetherForOne();
    void beginsWithAShortPauseAgainAfterAnAnswer();
    void stopsAllRequestsOfTheGroupDuringAPause();
    void knowsWhenToLookAgain();

private:
    static PoliteQueue realQueue(double jitter = 0)
    {
        return {[](const QString &group) { return group == arxivGroup ? arxivPace() : PaceRules(); },
                [jitter] {
                    return jitter;
                }};
    }
    /// Has the request turned away right after it starts, and tells the pause that follows.
    static milliseconds pauseAfter(PoliteQueue &queue, milliseconds &now, milliseconds asked = 0ms)
    {
        const auto ticket = queue.enter(u"host"_s, Urgency::Awaited);
        now = std::max(now, queue.nextStart().value_or(now));
        if (queue.startDue(now) != Tickets{ticket})
            qFatal("It should have started.");
        queue.backOff(ticket, now, asked);
        queue.leave(ticket);
        return queue.heldUntil(u"host"_s) - now;
    }
};

void PoliteQueueTest::startsArxivRequestsThreeSecondsApart()
{
    PoliteQueue queue = realQueue();
    const auto first = queue.enter(arxivGroup, Urgency::Awaited);
    const auto second = queue.enter(arxivGroup, Urgency::Awaited);
    QCOMPARE(queue.startDue(1000ms), Tickets{first});
    queue.leave(first);
    QCOMPARE(queue.startDue(3999ms), Tickets());
    QCOMPARE(queue.startDue(4000ms), Tickets{second});
}

void PoliteQueueTest::asksArxivOneThingAtATime()
{
    PoliteQueue queue = realQueue();
    const auto first = queue.enter(arxivGroup, Urgency::Awaited);
    const auto second = queue.enter(arxivGroup, Urgency::Awaited);
    QCOMPARE(queue.startDue(0ms), Tickets{first});
    QCOMPARE(queue.startDue(1h), Tickets());
    queue.leave(first);
    QCOMPARE(queue.startDue(1h), Tickets{second});
}

void PoliteQueueTest::asksOtherHostsTwoThingsAtOnce()
{
    PoliteQueue queue = realQueue();
    Tickets tickets;
    for (int i = 0; i < 4; ++i)
        tickets.append(queue.enter(u"huggingface.co:443"_s, Urgency::Awaited));
    QCOMPARE(queue.startDue(0ms), tickets.first(2));
    QCOMPARE(queue.startDue(0ms), Tickets());
    queue.leave(tickets.at(1));
    QCOMPARE(queue.startDue(0ms), tickets.sliced(2, 1));
}

void PoliteQueueTest::countsAllHostsOfArxivTogether_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isArxiv");
    QTest::newRow("papers") << QUrl(u"https://arxiv.org/pdf/1"_s) << true;
    QTest::newRow("export") << QUrl(u"https://export.arxiv.org/api/query"_s) << true;
    QTest::newRow("feeds") << QUrl(u"https://rss.arxiv.org/rss/cs.AI"_s) << true;
    QTest::newRow("without encryption") << QUrl(u"http://export.arxiv.org/"_s) << true;
    QTest::newRow("a mirror") << QUrl(u"http://127.0.0.1:8080/pdf/1"_s) << true;
    QTest::newRow("another port") << QUrl(u"http://127.0.0.1:8081/"_s) << false;
    QTest::newRow("a name like it") << QUrl(u"https://notarxiv.org/"_s) << false;
    QTest::newRow("Hugging Face") << QUrl(u"https://huggingface.co/"_s) << false;
}

void PoliteQueueTest::countsAllHostsOfArxivTogether()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, isArxiv);
    const ServiceAddresses addresses{.arxiv = QUrl(u"http://127.0.0.1:8080"_s)};
    QCOMPARE(hostGroup(url, addresses) == arxivGroup, isArxiv);
}

void PoliteQueueTest::keepsHostsApart()
{
    QCOMPARE(hostGroup(QUrl(u"https://doi.org/1"_s), {}), hostGroup(QUrl(u"https://doi.org:443/2"_s), {}));
    PoliteQueue queue = realQueue();
    const auto arxiv = queue.enter(arxivGroup, Urgency::Awaited);
    const auto other = queue.enter(u"doi.org:443"_s, Urgency::Awaited);
    Tickets started = queue.startDue(0ms);
    std::sort(started.begin(), started.end());
    QCOMPARE(started, (Tickets{arxiv, other}));
}

void PoliteQueueTest::startsAwaitedRequestsBeforeBackgroundOnes()
{
    PoliteQueue queue = realQueue();
    const auto first = queue.enter(arxivGroup, Urgency::Background);
    const auto second = queue.enter(arxivGroup, Urgency::Background);
    QCOMPARE(queue.startDue(0ms), Tickets{first});
    const auto awaited = queue.enter(arxivGroup, Urgency::Awaited);
    queue.leave(first);
    QCOMPARE(queue.startDue(3s), Tickets{awaited});
    queue.leave(awaited);
    QCOMPARE(queue.startDue(6s), Tickets{second});
}

void PoliteQueueTest::keepsTheOrderOtherwise()
{
    PoliteQueue queue = realQueue();
    Tickets entered;
    Tickets started;
    for (int i = 0; i < 20; ++i)
        entered.append(queue.enter(arxivGroup, Urgency::Background));
    for (int i = 0; i < 20; ++i) {
        started += queue.startDue(3s * i);
        queue.leave(started.last());
    }
    QCOMPARE(started, entered);
}

void PoliteQueueTest::forgetsRequestsThatLeave()
{
    PoliteQueue queue = realQueue();
    const auto first = queue.enter(arxivGroup, Urgency::Awaited);
    const auto second = queue.enter(arxivGroup, Urgency::Background);
    queue.leave(first);
    QCOMPARE(queue.startDue(0ms), Tickets{second});
    queue.leave(second);
    QVERIFY(!queue.nextStart());
}

void PoliteQueueTest::doublesThePauseEachTime()
{
    PoliteQueue queue = realQueue();
    milliseconds now = 1h;
    for (const milliseconds expected : {3000ms, 6000ms, 12000ms, 24000ms, 24000ms, 24000ms})
        QCOMPARE(pauseAfter(queue, now), expected);
}

void PoliteQueueTest::addsAtMostAQuarterByChance()
{
    constexpr double nearlyOne = 0.999999;
    PoliteQueue queue = realQueue(nearlyOne);
    milliseconds now = 1h;
    for (const milliseconds most : {3750ms, 7500ms, 15000ms, 30000ms, 30000ms})
        QCOMPARE(pauseAfter(queue, now), most);

    const Jitter jitter = randomJitter();
    for (int i = 0; i < 1000; ++i) {
        const double chance = jitter();
        QVERIFY(chance >= 0 && chance < 1);
    }
}

void PoliteQueueTest::waitsAtLeastAsLongAsAsked()
{
    PoliteQueue queue = realQueue(0.5);
    milliseconds now = 1h;
    const milliseconds pause = pauseAfter(queue, now, 100s);
    QVERIFY(pause >= 100s);
    QVERIFY(pause <= 101s);
}

void PoliteQueueTest::takesRequestsTurnedAwayTogetherForOne()
{
    PoliteQueue queue = realQueue();
    const auto first = queue.enter(u"host"_s, Urgency::Awaited);
    const auto second = queue.enter(u"host"_s, Urgency::Awaited);
    QCOMPARE(queue.startDue(1000ms), (Tickets{first, second}));
    queue.backOff(first, 1100ms, 0ms);
    QCOMPARE(queue.heldUntil(u"host"_s), 4100ms);
    queue.backOff(second, 1200ms, 0ms);
    QCOMPARE(queue.heldUntil(u"host"_s), 4100ms);
    queue.backOff(second, 1200ms, 5s);
    QCOMPARE(queue.heldUntil(u"host"_s), 6200ms);
    queue.leave(first);
    queue.leave(second);
    milliseconds now = 10s;
    QCOMPARE(pauseAfter(queue, now), 6000ms);
}

void PoliteQueueTest::beginsWithAShortPauseAgainAfterAnAnswer()
{
    PoliteQueue queue = realQueue();
    milliseconds now = 1h;
    pauseAfter(queue, now);
    pauseAfter(queue, now);
    const auto ticket = queue.enter(u"host"_s, Urgency::Awaited);
    now = *queue.nextStart();
    QCOMPARE(queue.startDue(now), Tickets{ticket});
    queue.answered(ticket);
    queue.leave(ticket);
    QCOMPARE(pauseAfter(queue, now), 3000ms);
}

void PoliteQueueTest::stopsAllRequestsOfTheGroupDuringAPause()
{
    PoliteQueue queue = realQueue();
    milliseconds now = 0ms;
    pauseAfter(queue, now);
    const auto waiting = queue.enter(u"host"_s, Urgency::Awaited);
    const auto elsewhere = queue.enter(u"elsewhere"_s, Urgency::Background);
    QCOMPARE(queue.startDue(2999ms), Tickets{elsewhere});
    QCOMPARE(queue.startDue(3000ms), Tickets{waiting});
}

void PoliteQueueTest::knowsWhenToLookAgain()
{
    PoliteQueue queue = realQueue();
    QVERIFY(!queue.nextStart());
    const auto first = queue.enter(arxivGroup, Urgency::Awaited);
    queue.startDue(500ms);
    queue.enter(arxivGroup, Urgency::Awaited);
    QVERIFY(!queue.nextStart());
    queue.leave(first);
    QCOMPARE(queue.nextStart(), std::optional(3500ms));
    queue.enter(u"host"_s, Urgency::Background);
    QCOMPARE(queue.nextStart(), std::optional(0ms));
}

QTEST_GUILESS_MAIN(PoliteQueueTest)
#include "politequeuetest.moc"
