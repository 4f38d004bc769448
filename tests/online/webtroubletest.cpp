#include "testlib/misbehavingserver.h"
#include "testlib/selfsignedcertificate.h"
#include "testlib/webtesting.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = ScriptedAnswer::Place;

/// Getting answers from a server that misbehaves.
class WebTroubleTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void triesAgainWhenTurnedAway_data();
    void triesAgainWhenTurnedAway();
    void givesUpWhenTurnedAwayTooOften();
    void waitsLongerEachTime();
    void waitsAsLongAsAsked();
    void saysThatItWaits();
    void doesNotWaitTooLong();
    void holdsBackWhenNoRequestIsLeft();
    void asksAgainWhenAPageIsUnexpectedlyEmpty();
    void triesAgainWhenTheConnectionBreaks_data();
    void triesAgainWhenTheConnectionBreaks();
    void givesUpWhenTheConnectionBreaksTooOften();
    void doesNotLetQtSendTwice();
    void givesUpWhenTheServerFallsSilent_data();
    void givesUpWhenTheServerFallsSilent();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void refusesLargeBodies_data();
    void refusesLargeBodies();
    void understandsStatuses_data();
    void understandsStatuses();
    void endsCircles();
    void followsFiveRedirectsAtMost();
    void refusesAddressesOffTheWeb();
    void refusesUntrustedServers();
    void cancels_data();
    void cancels();
    void endsEverythingWhenSwitchedOff();
    void tellsOnceThatTheNetworkIsLostAndBack();
    void tellsWhatToDo();

private:
    WebResult get(const QString &path, BodyKind kind = BodyKind::Json)
    {
        return outcomeOf(m_client->get({.url = m_server->address(path), .kind = kind}));
    }

    WebSetup m_setup;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<WebClient> m_client;
};

void WebTroubleTest::init()
{
    m_client.reset();
    m_setup = quickWebSetup();
    m_server = std::make_unique<MisbehavingServer>();
    m_client = std::make_unique<WebClient>(m_setup);
}

void WebTroubleTest::triesAgainWhenTurnedAway_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("429") << statusAnswer(429, {}, "Rate exceeded.");
    QTest::newRow("503") << statusAnswer(503);
    QTest::newRow("503 with Retry-After") << statusAnswer(503, {{"Retry-After", "0"}});
    QTest::newRow("Rate exceeded") << plainAnswer("Rate exceeded.");
    QTest::newRow("nothing") << plainAnswer({});
    QTest::newRow("no content") << statusAnswer(204);
    QTest::newRow("in trouble") << statusAnswer(502, {}, "<html>Bad gateway</html>");
}

void WebTroubleTest::triesAgainWhenTurnedAway()
{
    QFETCH(const ScriptedAnswer, answer);
    m_server->script("/papers", {answer, answer, plainAnswer("[1]")});
    QCOMPARE(get(u"/papers"_s).value().body, "[1]");
    QCOMPARE(m_server->requests().size(), 3);
}

void WebTroubleTest::givesUpWhenTurnedAwayTooOften()
{
    m_server->script("/papers", {statusAnswer(429)});
    QList<WebTask *> tasks;
    int busy = 0;
    for (int i = 0; i < 10; ++i) {
        connect(
            m_client->get({.url = m_server->address(u"/papers"_s)}), &WebTask::finished, this,
            [&busy](const WebResult &result) { busy += result.error().trouble == WebTrouble::Busy ? 1 : 0; });
    }
    QTRY_COMPARE(busy, 10);
    QVERIFY(m_server->requests().size() <= 10 * m_setup.mostTries);
}

void WebTroubleTest::waitsLongerEachTime()
{
    m_server->script("/papers", {statusAnswer(429)});
    m_setup.otherPace.firstPause = 20ms;
    m_client = std::make_unique<WebClient>(m_setup);
    QCOMPARE(get(u"/papers"_s).error().trouble, WebTrouble::Busy);
    const QList<RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), m_setup.mostTries);
    for (qsizetype i = 1; i < requests.size(); ++i)
        QVERIFY(requests.at(i).time - requests.at(i - 1).time >= 20ms * (1 << (i - 1)));
}

void WebTroubleTest::waitsAsLongAsAsked()
{
    m_server->script("/papers", {statusAnswer(429, {{"RateLimit", "\"api\";r=0;t=1"}}), plainAnswer("[1]")});
    QVERIFY(get(u"/papers"_s));
    const QList<RecordedRequest> requests = m_server->requests();
    QVERIFY(requests.at(1).time - requests.at(0).time >= 990ms);
}

void WebTroubleTest::saysThatItWaits()
{
    const QDateTime now(QDate(2026, 9, 14), QTime(12, 0));
    m_setup.clock = [now] {
        return now;
    };
    m_client = std::make_unique<WebClient>(m_setup);
    m_server->script("/papers", {statusAnswer(503, {{"Retry-After", "300"}})});
    WebTask *task = m_client->get({.url = m_server->address(u"/papers"_s)});
    QSignalSpy waiting(task, &WebTask::waiting);
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().at(0).toString(), u"127.0.0.1"_s);
    const qint64 pause = now.msecsTo(waiting.first().at(1).toDateTime());
    QVERIFY(pause > 299'000 && pause <= 301'000);

    WebTask *later = m_client->get({.url = m_server->address(u"/papers"_s)});
    QSignalSpy laterWaiting(later, &WebTask::waiting);
    QTRY_COMPARE(laterWaiting.size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void WebTroubleTest::doesNotWaitTooLong()
{
    const QDateTime now(QDate(2026, 9, 14), QTime(12, 0));
    m_setup.clock = [now] {
        return now;
    };
    m_client = std::make_unique<WebClient>(m_setup);
    m_server->script("/papers", {statusAnswer(503, {{"Retry-After", "7200"}})});
    const WebResult result = get(u"/papers"_s);
    QCOMPARE(result.error().trouble, WebTrouble::Busy);
    const QString until = QLocale().toString(now.addSecs(7200), QLocale::ShortFormat);
    QVERIFY2(result.error().error.message.contains(until), qPrintable(result.error().error.message));
    // It is not asked again before then either.
    QCOMPARE(get(u"/papers"_s).error().trouble, WebTrouble::Busy);
    QCOMPARE(m_server->requests().size(), 1);
}

void WebTroubleTest::holdsBackWhenNoRequestIsLeft()
{
    m_server->script("/papers", {plainAnswer("[1]", {{"RateLimit", "\"api\";r=0;t=300"}})});
    QVERIFY(get(u"/papers"_s));
    WebTask *task = m_client->get({.url = m_server->address(u"/papers"_s)});
    QSignalSpy waiting(task, &WebTask::waiting);
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void WebTroubleTest::asksAgainWhenAPageIsUnexpectedlyEmpty()
{
    m_server->script("/query", {plainAnswer("<feed></feed>"), plainAnswer("<feed><entry/></feed>")});
    WebTask *task = m_client->get({.url = m_server->address(u"/query"_s),
                                   .kind = BodyKind::Feed,
                                   .isUnexpectedlyEmpty = [](const QByteArray &body) {
                                       return !body.contains("<entry");
                                   }});
    QCOMPARE(outcomeOf(task).value().body, "<feed><entry/></feed>");
}

void WebTroubleTest::triesAgainWhenTheConnectionBreaks_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    const QByteArray body("[1,2,3,4]");
    QTest::newRow("before the head") << ScriptedAnswer{.body = body, .cutAt = Place{Place::Part::Head, 0}};
    QTest::newRow("in the head") << ScriptedAnswer{.body = body, .cutAt = Place{Place::Part::Head, 20}};
    QTest::newRow("after the head") << ScriptedAnswer{.body = body, .cutAt = Place{Place::Part::Body, 0}};
    QTest::newRow("in the body") << ScriptedAnswer{.body = body, .cutAt = Place{Place::Part::Body, 4}};
    QTest::newRow("before the last byte")
        << ScriptedAnswer{.body = body, .cutAt = Place{Place::Part::Body, 8}};
    QTest::newRow("in a chunk") << ScriptedAnswer{
        .body = body, .framing = ScriptedAnswer::Framing::Chunked, .cutAt = Place{Place::Part::Body, 6}};
    QTest::newRow("wrong length") << ScriptedAnswer{.body = body, .toldLength = 20};
}

void WebTroubleTest::triesAgainWhenTheConnectionBreaks()
{
    QFETCH(const ScriptedAnswer, answer);
    m_server->script("/papers", {answer, answer, plainAnswer("[1]")});
    QCOMPARE(get(u"/papers"_s).value().body, "[1]");
    QCOMPARE(m_server->requests().size(), 3);
}

void WebTroubleTest::givesUpWhenTheConnectionBreaksTooOften()
{
    m_server->script("/papers", {{.body = "[1,2]", .cutAt = Place{Place::Part::Body, 3}}});
    QCOMPARE(get(u"/papers"_s).error().trouble, WebTrouble::Unreachable);
    QCOMPARE(m_server->requests().size(), m_setup.mostTries);
}

void WebTroubleTest::doesNotLetQtSendTwice()
{
    m_setup.mostTries = 1;
    m_client = std::make_unique<WebClient>(m_setup);
    m_server->script("/papers", {plainAnswer("[1]")});
    m_server->script("/cut", {{.cutAt = Place{Place::Part::Head, 0}}});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(get(u"/papers"_s));
        QCOMPARE(get(u"/cut"_s).error().trouble, WebTrouble::Unreachable);
    }
    QCOMPARE(m_server->requests("/cut").size(), 5);
}

void WebTroubleTest::givesUpWhenTheServerFallsSilent_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("before the head") << Place{Place::Part::Head, 0};
    QTest::newRow("in the head") << Place{Place::Part::Head, 20};
    QTest::newRow("in the body") << Place{Place::Part::Body, 3};
}

void WebTroubleTest::givesUpWhenTheServerFallsSilent()
{
    QFETCH(const Place, place);
    m_setup.longestSilence = 50ms;
    m_setup.mostTries = 2;
    m_client = std::make_unique<WebClient>(m_setup);
    m_server->script("/papers", {{.body = "[1,2]", .stallAt = place}});
    const WebResult result = get(u"/papers"_s);
    QCOMPARE(result.error().trouble, WebTrouble::Unreachable);
    QVERIFY(result.error().error.message.contains("silent"_L1));
    QCOMPARE(m_server->requests().size(), 2);
}

void WebTroubleTest::refusesWrongAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("word");
    QByteArray body("[");
    for (int i = 0; i < 20'000; ++i)
        body += QByteArray::number(qint64(i) * 7919 % 10'007) + ',';
    body += "0]";
    QTest::newRow("a web page") << plainAnswer("<!doctype html><html></html>",
                                               {{"Content-Type", "text/html"}})
                                << u"web page"_s;
    QTest::newRow("an error") << plainAnswer(R"({"error":"Invalid day"})") << u"Invalid day"_s;
    QTest::newRow("shorter than told") << ScriptedAnswer{.body = body, .toldLength = 100} << u"not all"_s;
    QTest::newRow("damaged") << ScriptedAnswer{.body = body, .packing = ScriptedAnswer::Packing::DamagedGzip}
                             << u"damaged"_s;
    QTest::newRow("cut short") << ScriptedAnswer{.body = body,
                                                 .packing = ScriptedAnswer::Packing::TruncatedGzip}
                               << u"not all"_s;
    QTest::newRow("cut and closed") << ScriptedAnswer{.body = body,
                                                      .framing = ScriptedAnswer::Framing::UntilClose,
                                                      .cutAt = Place{Place::Part::Body, 100}}
                                    << u"not all"_s;
}

void WebTroubleTest::refusesWrongAnswers()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QString, word);
    m_server->script("/papers", {answer});
    const WebResult result = get(u"/papers"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, WebTrouble::WrongContent);
    QVERIFY2(result.error().error.message.contains(word), qPrintable(result.error().error.message));
}

void WebTroubleTest::refusesLargeBodies_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<WebTrouble>("trouble");
    QByteArray body("[");
    for (int i = 0; body.size() < 5'000'000; ++i)
        body += QByteArray::number(qint64(i) * 7919 % 10'007) + ',';
    const QByteArray nothing(300'000'000, ' ');
    QTest::newRow("told") << plainAnswer(body) << WebTrouble::TooLarge;
    QTest::newRow("untold") << ScriptedAnswer{.body = body, .framing = ScriptedAnswer::Framing::Chunked}
                            << WebTrouble::TooLarge;
    QTest::newRow("packed") << ScriptedAnswer{.body = body, .packing = ScriptedAnswer::Packing::Gzip}
                            << WebTrouble::TooLarge;
    // Qt itself refuses what grows without measure when it is unpacked.
    QTest::newRow("packed nothing") << ScriptedAnswer{.body = nothing,
                                                      .packing = ScriptedAnswer::Packing::Gzip}
                                    << WebTrouble::WrongContent;
}

void WebTroubleTest::refusesLargeBodies()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const WebTrouble, trouble);
    m_server->script("/papers", {answer});
    qint64 most = 0;
    WebTask *task = m_client->get({.url = m_server->address(u"/papers"_s), .mostBytes = 1'000'000});
    connect(task, &WebTask::progressed, this, [&most](qint64 received) { most = received; });
    const WebResult result = outcomeOf(task);
    QCOMPARE(result.error().trouble, trouble);
    QVERIFY(most <= 1'000'000);
    QCOMPARE(m_server->requests().size(), 1);
}

void WebTroubleTest::understandsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<WebTrouble>("trouble");
    QTest::newRow("400") << 400 << WebTrouble::Refused;
    QTest::newRow("401") << 401 << WebTrouble::Refused;
    QTest::newRow("403") << 403 << WebTrouble::Refused;
    QTest::newRow("404") << 404 << WebTrouble::NotFound;
    QTest::newRow("410") << 410 << WebTrouble::NotFound;
    QTest::newRow("416") << 416 << WebTrouble::Refused;
    QTest::newRow("418") << 418 << WebTrouble::Refused;
    QTest::newRow("500") << 500 << WebTrouble::ServerTrouble;
    QTest::newRow("599") << 599 << WebTrouble::ServerTrouble;
    QTest::newRow("300") << 300 << WebTrouble::Refused;
}

void WebTroubleTest::understandsStatuses()
{
    QFETCH(const int, status);
    QFETCH(const WebTrouble, trouble);
    m_server->script("/papers", {statusAnswer(status, {}, R"({"error":"The reason why"})")});
    const WebResult result = get(u"/papers"_s);
    QCOMPARE(result.error().trouble, trouble);
    if (status >= 400 && status < 500 && status != 416)
        QVERIFY2(result.error().error.detail.contains("The reason why"_L1),
                 qPrintable(result.error().error.detail));
}

void WebTroubleTest::endsCircles()
{
    m_server->script("/a", {redirectAnswer("/b")});
    m_server->script("/b", {redirectAnswer("/a")});
    QCOMPARE(get(u"/a"_s).error().trouble, WebTrouble::TooManyRedirects);
    QCOMPARE(m_server->requests().size(), 2);
}

void WebTroubleTest::followsFiveRedirectsAtMost()
{
    for (int i = 0; i < 10; ++i)
        m_server->script('/' + QByteArray::number(i), {redirectAnswer('/' + QByteArray::number(i + 1))});
    QCOMPARE(get(u"/0"_s).error().trouble, WebTrouble::TooManyRedirects);
    QCOMPARE(m_server->requests().size(), 6);
}

void WebTroubleTest::refusesAddressesOffTheWeb()
{
    for (const QString &address :
         {u"file:///etc/passwd"_s, u"ftp://host.example/"_s, u"data:,x"_s, QString()}) {
        const WebResult result = outcomeOf(m_client->get({.url = QUrl(address)}));
        QCOMPARE(result.error().trouble, WebTrouble::Refused);
    }
    m_server->script("/papers", {redirectAnswer("file:///etc/passwd")});
    QCOMPARE(get(u"/papers"_s).error().trouble, WebTrouble::Insecure);
}

void WebTroubleTest::refusesUntrustedServers()
{
    if (!canSelfSign())
        QSKIP("openssl is not installed, which makes the certificate.");
    m_server = std::make_unique<MisbehavingServer>(MisbehavingServer::Security::SelfSigned);
    m_server->script("/papers", {plainAnswer("[1]")});
    const WebResult result = get(u"/papers"_s);
    QCOMPARE(result.error().trouble, WebTrouble::Insecure);
    QVERIFY(result.error().error.message.contains("not trusted"_L1));
    QVERIFY(m_server->requests().isEmpty());
}

void WebTroubleTest::cancels_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("before the head") << ScriptedAnswer{.stallAt = Place{Place::Part::Head, 0}};
    QTest::newRow("in the body") << ScriptedAnswer{.body = "[1]", .stallAt = Place{Place::Part::Body, 1}};
    QTest::newRow("during a pause") << statusAnswer(503, {{"Retry-After", "300"}});
}

void WebTroubleTest::cancels()
{
    QFETCH(const ScriptedAnswer, answer);
    m_server->script("/papers", {answer});
    WebTask *task = m_client->get({.url = m_server->address(u"/papers"_s)});
    QTRY_COMPARE(m_server->requests().size(), 1);
    task->cancel();
    QCOMPARE(outcomeOf(task).error().trouble, WebTrouble::Cancelled);
    QCOMPARE(m_server->requests().size(), 1);
}

void WebTroubleTest::endsEverythingWhenSwitchedOff()
{
    m_server->script("/silent", {{.body = "[1]", .stallAt = Place{Place::Part::Body, 1}}});
    m_server->script("/papers", {plainAnswer("[1]")});
    int offline = 0;
    for (int i = 0; i < 5; ++i) {
        connect(m_client->get({.url = m_server->address(u"/silent"_s)}), &WebTask::finished, this,
                [&offline](const WebResult &result) {
                    offline += result.error().trouble == WebTrouble::Offline ? 1 : 0;
                });
    }
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_client->setNetworkUse(NetworkUse::Offline);
    QTRY_COMPARE(offline, 5);
    QCOMPARE(get(u"/papers"_s).error().trouble, WebTrouble::Offline);
    QCOMPARE(m_server->requests().size(), 2);
    m_client->setNetworkUse(NetworkUse::Allowed);
    QVERIFY(get(u"/papers"_s));
}

void WebTroubleTest::tellsOnceThatTheNetworkIsLostAndBack()
{
    QSignalSpy lost(m_client.get(), &WebClient::networkLost);
    QSignalSpy back(m_client.get(), &WebClient::networkBack);
    m_server->script("/papers", {plainAnswer("[1]")});
    QVERIFY(get(u"/papers"_s));
    m_server->stop();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(get(u"/papers"_s).error().trouble, WebTrouble::Unreachable);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(back.size(), 0);
    m_server->start();
    for (int i = 0; i < 2; ++i)
        QVERIFY(get(u"/papers"_s));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(back.size(), 1);
}

void WebTroubleTest::tellsWhatToDo()
{
    m_setup.mostTries = 1;
    m_client = std::make_unique<WebClient>(m_setup);
    static const QRegularExpression wholeSentences(u"^\\S.*[^.]\\.$"_s);
    for (const ScriptedAnswer &answer :
         {statusAnswer(404), statusAnswer(403), statusAnswer(429), statusAnswer(500), plainAnswer("<html>"),
          plainAnswer("[1"), redirectAnswer("file:///"),
          ScriptedAnswer{.cutAt = Place{Place::Part::Head, 5}}}) {
        m_server->script("/papers", {answer});
        const QString message = get(u"/papers"_s).error().error.message;
        QVERIFY2(message.contains("127.0.0.1"_L1) && wholeSentences.match(message).hasMatch(),
                 qPrintable(message));
    }
}

QTEST_GUILESS_MAIN(WebTroubleTest)
#include "webtroubletest.moc"
