#include "online/networkwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When the network counts as lost.
class NetworkWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOnceThatTheNetworkIsLost();
    void tellsOnceThatItIsBack();
    void blamesAHostWhenAnotherHasJustAnswered();
    void blamesTheNetworkWhenTheLastAnswerIsOld();
    void blamesTheNetworkWhenTheHostAnsweredAlone();

private:
    std::chrono::milliseconds m_now{0};
    std::unique_ptr<NetworkWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_lost;
    std::unique_ptr<QSignalSpy> m_back;
};

void NetworkWatchTest::init()
{
    m_now = 1h;
    m_watch = std::make_unique<NetworkWatch>([this] { return m_now; });
    m_lost = std::make_unique<QSignalSpy>(m_watch.get(), &NetworkWatch::lost);
    m_back = std::make_unique<QSignalSpy>(m_watch.get(), &NetworkWatch::back);
}

void NetworkWatchTest::tellsOnceThatTheNetworkIsLost()
{
    for (const QString &host : {u"a"_s, u"b"_s, u"a"_s})
        m_watch->notReached(host);
    QCOMPARE(m_lost->size(), 1);
    QCOMPARE(m_back->size(), 0);
}

void NetworkWatchTest::tellsOnceThatItIsBack()
{
    m_watch->answered(u"a"_s);
    QCOMPARE(m_back->size(), 0);
    m_watch->notReached(u"a"_s);
    m_watch->answered(u"b"_s);
    m_watch->answered(u"a"_s);
    QCOMPARE(m_back->size(), 1);
    m_now += 2min;
    m_watch->notReached(u"a"_s);
    QCOMPARE(m_lost->size(), 2);
}

void NetworkWatchTest::blamesAHostWhenAnotherHasJustAnswered()
{
    m_watch->answered(u"a"_s);
    m_now += NetworkWatch::recent;
    m_watch->notReached(u"b"_s);
    QCOMPARE(m_lost->size(), 0);
}

void NetworkWatchTest::blamesTheNetworkWhenTheLastAnswerIsOld()
{
    m_watch->answered(u"a"_s);
    m_now += NetworkWatch::recent + 1ms;
    m_watch->notReached(u"b"_s);
    QCOMPARE(m_lost->size(), 1);
}

void NetworkWatchTest::blamesTheNetworkWhenTheHostAnsweredAlone()
{
    m_watch->answered(u"a"_s);
    m_watch->notReached(u"a"_s);
    QCOMPARE(m_lost->size(), 1);
}

QTEST_GUILESS_MAIN(NetworkWatchTest)
#include "networkwatchtest.moc"
