#include "testlib/misbehavingserver.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"
#include "testlib/webtesting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Getting answers from a server that does as it should.
class WebClientTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void getsAnAnswer();
    void finishesOnceAndOnlyFromTheEventLoop();
    void saysNothingAboutTheReader();
    void getsRecordedAnswers();
    void unpacksAnswers();
    void tellsTheNextPage();
    void tellsHowMuchHasCome();
    void asksWhetherSomethingHasChanged_data();
    void asksWhetherSomethingHasChanged();
    void keepsTheMarkOfTheNewestAnswer();
    void noticesTheSameBytes();
    void remembersTheNextPageOfAnUnchangedAnswer();
    void asksPlainlyWhenNothingIsStoredAnyMore();
    void asksPlainlyWhenTheStoredAnswerIsDamaged();
    void asksOnceMoreWhenNothingWasToBeUnchanged();
    void followsRedirects();
    void sendsMarksOnlyWhereTheyCameFrom();
    void keepsTheGapBetweenRequestsToArxiv();
    void asksOtherHostsTwoThingsAtOnce();
    void takesAwaitedRequestsFirst();
    void takesSlowAnswers();
    void staysResponsiveWhileMuchComes();
    void forgetsTasksThatAreDeleted();
    void mayGoWhileTasksAreUnderWay();

private:
    WebSetup setup() const;
    WebRequest request(const QString &path, BodyKind kind = BodyKind::Json) const
    {
        return {.url = m_server->address(path), .kind = kind};
    }
    WebResult get(const QString &path, BodyKind kind = BodyKind::Json)
    {
        return outcomeOf(m_client->get(request(path, kind)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<WebClient> m_client;
};

WebSetup WebClientTest::setup() const
{
    return quickWebSetup(m_folder->filePath(u"cache"_s));
}

void WebClientTest::init()
{
    m_client.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<MisbehavingServer>();
    m_client = std::make_unique<WebClient>(setup());
}

void WebClientTest::getsAnAnswer()
{
    m_server->script("/papers", {plainAnswer("[1]")});
    const WebResult result = get(u"/papers"_s);
    QVERIFY(result);
    QCOMPARE(*result, (WebAnswer{.body = "[1]", .url = m_server->address(u"/papers"_s)}));
}

void WebClientTest::finishesOnceAndOnlyFromTheEventLoop()
{
    m_server->script("/papers", {plainAnswer("[1]")});
    m_client->setNetworkUse(NetworkUse::Offline);
    QPointer<WebTask> offline = m_client->get(request(u"/papers"_s));
    QSignalSpy offlineFinished(offline, &WebTask::finished);
    offline->cancel();
    offline->cancel();
    QCOMPARE(offlineFinished.size(), 0);
    QTRY_VERIFY(!offline);
    QCOMPARE(offlineFinished.size(), 1);

    m_client->setNetworkUse(NetworkUse::Allowed);
    QPointer<WebTask> task = m_client->get(request(u"/papers"_s));
    QSignalSpy finished(task, &WebTask::finished);
    QTRY_VERIFY(!task);
    QCOMPARE(finished.size(), 1);
}

void WebClientTest::saysNothingAboutTheReader()
{
    QLocale::setDefault(QLocale(QLocale::German));
    m_server->script("/papers", {plainAnswer("[1]", {{"Set-Cookie", "reader=42"}})});
    QUrl url = m_server->address(u"/papers"_s);
    url.setUserInfo(u"me:secret"_s);
    url.setFragment(u"mine"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(outcomeOf(m_client->get({.url = url})));

    const QList<RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 2);
    for (const RecordedRequest &sent : requests) {
        QCOMPARE(sent.path, "/papers");
        QStringList names;
        for (const auto &[name, value] : sent.headers)
            names.append(QString::fromLatin1(name));
        names.sort();
        QCOMPARE(names, (QStringList{u"Accept"_s, u"Accept-Encoding"_s, u"Accept-Language"_s, u"Connection"_s,
                                     u"Content-Length"_s, u"Host"_s, u"User-Agent"_s}));
        QCOMPARE(sent.header("User-Agent"), "Broadsheet/1.2.3 (desktop reader of paper digests)");
        QCOMPARE(sent.header("Accept-Language"), "en");
        QCOMPARE(sent.header("Accept"), "application/json");
    }
}

void WebClientTest::getsRecordedAnswers()
{
    REQUIRE_REAL_DATA(json, "hf_api/daily_papers_2026-08-20.json");
    REQUIRE_REAL_DATA(atom, "arxiv_atom/new_search_testing_s0_m10.xml");
    m_server->script("/api/daily_papers", {{.headers = {{"Content-Type", "application/json"}},
                                            .body = readFile(json),
                                            .packing = ScriptedAnswer::Packing::Gzip}});
    m_server->script("/api/query", {{.headers = {{"Content-Type", "application/atom+xml"}},
                                     .body = readFile(atom),
                                     .framing = ScriptedAnswer::Framing::Chunked}});
    QCOMPARE(get(u"/api/daily_papers?date=2026-08-20&limit=100"_s).value().body, readFile(json));
    QCOMPARE(get(u"/api/query?search_query=testing"_s, BodyKind::Feed).value().body, readFile(atom));
}

void WebClientTest::unpacksAnswers()
{
    const QByteArray body = '[' + QByteArray("12345,").repeated(200'000) + "0]";
    m_server->script("/packed", {{.body = body, .packing = ScriptedAnswer::Packing::Gzip}});
    QCOMPARE(get(u"/packed"_s).value().body, body);
}

void WebClientTest::tellsTheNextPage()
{
    m_server->script("/papers", {plainAnswer("[1]", {{"Link", "</papers?page=2>; rel=\"next\""}})});
    QCOMPARE(get(u"/papers"_s).value().next, std::optional(m_server->address(u"/papers?page=2"_s)));
}

void WebClientTest::tellsHowMuchHasCome()
{
    const QByteArray body = '[' + QByteArray(1'000'000, ' ') + ']';
    m_server->script("/told", {plainAnswer(body)});
    m_server->script("/untold", {{.body = body, .framing = ScriptedAnswer::Framing::Chunked}});
    for (const auto &[path, total] :
         {std::pair(u"/told"_s, body.size()), std::pair(u"/untold"_s, qsizetype(-1))}) {
        WebTask *task = m_client->get(request(path));
        QSignalSpy progress(task, &WebTask::progressed);
        QVERIFY(outcomeOf(task));
        QVERIFY(progress.size() > 10);
        QCOMPARE(progress.constLast().at(0).toLongLong(), body.size());
        QCOMPARE(progress.constLast().at(1).toLongLong(), total);
    }
}

void WebClientTest::asksWhetherSomethingHasChanged_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("question");
    QTest::newRow("ETag") << QByteArray("ETag") << QByteArray("W/\"abc\"") << QByteArray("If-None-Match");
    QTest::newRow("date") << QByteArray("Last-Modified") << QByteArray("Mon, 14 Sep 2026 11:00:00 GMT")
                          << QByteArray("If-Modified-Since");
}

void WebClientTest::asksWhetherSomethingHasChanged()
{
    QFETCH(const QByteArray, mark);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, question);
    m_server->script(
        "/papers",
        {{.headers = {{mark, value}}, .body = "[1]", .conditions = ScriptedAnswer::Conditions::Honoured}});
    QVERIFY(!get(u"/papers"_s).value().isUnchanged);
    m_client = std::make_unique<WebClient>(setup());
    const WebResult again = get(u"/papers"_s);
    QCOMPARE(again.value().body, "[1]");
    QVERIFY(again->isUnchanged);
    QVERIFY(m_server->requests().first().header(question).isEmpty());
    QCOMPARE(m_server->requests().last().header(question), value);
}

void WebClientTest::keepsTheMarkOfTheNewestAnswer()
{
    m_server->script("/papers", {plainAnswer("[1]", {{"ETag", "\"1\""}, {"Last-Modified", "long ago"}}),
                                 plainAnswer("[2]", {{"ETag", "\"2\""}}), statusAnswer(304)});
    QCOMPARE(get(u"/papers"_s).value().body, "[1]");
    const WebResult second = get(u"/papers"_s);
    QCOMPARE(second.value().body, "[2]");
    QVERIFY(!second->isUnchanged);
    QCOMPARE(get(u"/papers"_s).value().body, "[2]");
    QCOMPARE(m_server->requests().last().header("If-None-Match"), "\"2\"");
    QCOMPARE(m_server->requests().last().header("If-Modified-Since"), "");
}

void WebClientTest::noticesTheSameBytes()
{
    m_server->script("/papers", {plainAnswer("[1]"), plainAnswer("[1]"), plainAnswer("[2]")});
    QVERIFY(!get(u"/papers"_s).value().isUnchanged);
    QVERIFY(get(u"/papers"_s).value().isUnchanged);
    QVERIFY(!get(u"/papers"_s).value().isUnchanged);
}

void WebClientTest::remembersTheNextPageOfAnUnchangedAnswer()
{
    m_server->script("/papers", {plainAnswer("[1]", {{"ETag", "\"1\""}, {"Link", "</2>; rel=\"next\""}}),
                                 statusAnswer(304)});
    const WebResult first = get(u"/papers"_s);
    const WebResult second = get(u"/papers"_s);
    QVERIFY(second.value().next);
    QCOMPARE(second->next, first.value().next);
    QCOMPARE(second->url, first->url);
}

void WebClientTest::asksPlainlyWhenNothingIsStoredAnyMore()
{
    m_server->script("/papers", {plainAnswer("[1]", {{"ETag", "\"1\""}})});
    QVERIFY(get(u"/papers"_s));
    QVERIFY(valueOf(m_client->cacheSize()) > 0);
    QVERIFY(answerOf(m_client->clearCache()));
    QCOMPARE(valueOf(m_client->cacheSize()), 0);
    QVERIFY(!get(u"/papers"_s).value().isUnchanged);
    QCOMPARE(m_server->requests().last().header("If-None-Match"), "");
}

void WebClientTest::asksPlainlyWhenTheStoredAnswerIsDamaged()
{
    m_server->script("/papers", {{.headers = {{"ETag", "\"1\""}},
                                  .body = "[1]",
                                  .conditions = ScriptedAnswer::Conditions::Honoured}});
    QVERIFY(get(u"/papers"_s));
    QVERIFY(valueOf(m_client->cacheSize()) > 0);
    const QDir cache(m_folder->filePath(u"cache"_s));
    QFile file(cache.filePath(cache.entryList(QDir::Files).constFirst()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 2));
    file.write("9]");
    file.close();
    QCOMPARE(get(u"/papers"_s).value().body, "[1]");
    QCOMPARE(m_server->requests().last().header("If-None-Match"), "");
}

void WebClientTest::asksOnceMoreWhenNothingWasToBeUnchanged()
{
    m_server->script("/once", {statusAnswer(304), plainAnswer("[1]")});
    QCOMPARE(get(u"/once"_s).value().body, "[1]");
    m_server->script("/always", {statusAnswer(304)});
    QCOMPARE(get(u"/always"_s).error().trouble, WebTrouble::WrongContent);
    QVERIFY(m_server->requests("/always").size() <= 3);
}

void WebClientTest::followsRedirects()
{
    m_server->script("/a", {redirectAnswer("/b", 301)});
    m_server->script("/b", {redirectAnswer(m_server->address(u"/c?d=%20"_s).toEncoded(), 307)});
    m_server->script("/c", {plainAnswer("[1]")});
    const WebResult result = get(u"/a"_s);
    QCOMPARE(result.value().body, "[1]");
    QCOMPARE(result->url, m_server->address(u"/c?d=%20"_s));
    for (const RecordedRequest &sent : m_server->requests())
        QCOMPARE(sent.header("Referer"), "");
}

void WebClientTest::sendsMarksOnlyWhereTheyCameFrom()
{
    m_server->script("/a", {redirectAnswer("/b")});
    m_server->script("/b", {{.headers = {{"ETag", "\"1\""}},
                             .body = "[1]",
                             .conditions = ScriptedAnswer::Conditions::Honoured}});
    QVERIFY(get(u"/a"_s));
    QVERIFY(get(u"/a"_s).value().isUnchanged);
    QCOMPARE(m_server->requests("/a").last().header("If-None-Match"), "");
    QCOMPARE(m_server->requests("/b").last().header("If-None-Match"), "\"1\"");
}

void WebClientTest::keepsTheGapBetweenRequestsToArxiv()
{
    WebSetup arxiv = setup();
    arxiv.addresses.arxivApi = m_server->address();
    arxiv.arxivPace.gap = 40ms;
    m_client = std::make_unique<WebClient>(arxiv);
    m_server->script("/a", {redirectAnswer("/b")});
    m_server->script("/b", {plainAnswer("[1]")});
    WebTask *one = m_client->get(request(u"/a"_s));
    WebTask *other = m_client->get(request(u"/b"_s));
    QSignalSpy finished(other, &WebTask::finished);
    QVERIFY(outcomeOf(one));
    QTRY_COMPARE(finished.size(), 1);

    const QList<RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    for (qsizetype i = 1; i < requests.size(); ++i)
        QVERIFY(requests.at(i).time - requests.at(i - 1).time >= 30ms);
    QCOMPARE(m_server->mostOpen(), 1);
    QCOMPARE(requests.at(0).connection, 1);
    QCOMPARE(requests.at(2).connection, 3);
}

void WebClientTest::asksOtherHostsTwoThingsAtOnce()
{
    m_server->script("/slow", {{.body = "[1]", .drip = ScriptedAnswer::Drip{.bytes = 10, .interval = 5ms}}});
    int finished = 0;
    for (int i = 0; i < 6; ++i) {
        connect(m_client->get(request(u"/slow"_s)), &WebTask::finished, this, [&finished] { ++finished; });
    }
    QTRY_COMPARE(finished, 6);
    QCOMPARE(m_server->mostOpen(), 2);
}

void WebClientTest::takesAwaitedRequestsFirst()
{
    m_client = nullptr;
    WebSetup slow = setup();
    slow.otherPace = {.connections = 1, .gap = 5ms};
    m_client = std::make_unique<WebClient>(slow);
    int finished = 0;
    const auto count = [&finished] {
        ++finished;
    };
    for (int i = 0; i < 3; ++i) {
        m_server->script('/' + QByteArray::number(i), {plainAnswer("[1]")});
        const Urgency urgency = i == 2 ? Urgency::Awaited : Urgency::Background;
        WebTask *task =
            m_client->get({.url = m_server->address(u'/' + QString::number(i)), .urgency = urgency});
        connect(task, &WebTask::finished, this, count);
    }
    // The first may start before the others are there.
    QTRY_COMPARE(finished, 3);
    QCOMPARE(m_server->requests().last().path, "/1");
}

void WebClientTest::takesSlowAnswers()
{
    WebSetup patient = setup();
    patient.longestSilence = 2s;
    m_client = std::make_unique<WebClient>(patient);
    const QByteArray body = '[' + QByteArray(100, ' ') + ']';
    m_server->script("/slow", {{.body = body, .drip = ScriptedAnswer::Drip{.bytes = 3, .interval = 5ms}}});
    QCOMPARE(get(u"/slow"_s).value().body, body);
    QCOMPARE(m_server->requests().size(), 1);
}

void WebClientTest::staysResponsiveWhileMuchComes()
{
    QByteArray body("[");
    for (int i = 0; body.size() < 30 * 1024 * 1024; ++i)
        body += QByteArray::number(qint64(i) * 7919 % 1'000'003) + ',';
    body += "0]";
    m_server->script("/much",
                     {{.body = body, .drip = ScriptedAnswer::Drip{.bytes = 128 * 1024, .interval = 1ms}}});
    m_server->script("/packed", {{.body = body,
                                  .packing = ScriptedAnswer::Packing::Gzip,
                                  .drip = ScriptedAnswer::Drip{.bytes = 32 * 1024, .interval = 1ms}}});
    for (const QString &path : {u"/much"_s, u"/packed"_s}) {
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        int ticks = 0;
        QTimer ticking;
        ticking.setTimerType(Qt::PreciseTimer);
        connect(&ticking, &QTimer::timeout, this, [&] {
            longest = std::max(longest, sinceTick.restart());
            ++ticks;
        });
        sinceTick.start();
        ticking.start(1ms);
        WebTask *task = m_client->get(request(path));
        QSignalSpy pieces(task, &WebTask::progressed);
        QCOMPARE(outcomeOf(task).value().body.size(), body.size());
        qInfo("%s: longest pause of the event loop %lld ms, %d turns, %lld pieces", qPrintable(path), longest,
              ticks, static_cast<long long>(pieces.size()));
        // The body came in pieces, with turns of the event loop in between.
        QVERIFY(pieces.size() >= body.size() / (64 * 1024));
        QVERIFY(ticks > 10);
    }
}

void WebClientTest::forgetsTasksThatAreDeleted()
{
    m_server->script("/silent", {{.body = "[1]", .stallAt = ScriptedAnswer::Place{.bytes = 1}}});
    m_server->script("/papers", {plainAnswer("[1]")});
    QList<WebTask *> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.append(m_client->get(request(u"/silent"_s)));
    QTRY_COMPARE(m_server->requests("/silent").size(), 2);
    qDeleteAll(tasks);
    QVERIFY(get(u"/papers"_s));
    QCOMPARE(m_server->requests("/silent").size(), 2);
}

void WebClientTest::mayGoWhileTasksAreUnderWay()
{
    m_server->script("/silent", {{.body = "[1]", .stallAt = ScriptedAnswer::Place{.bytes = 1}}});
    QPointer<WebTask> task = m_client->get(request(u"/silent"_s));
    m_client->get(request(u"/silent"_s))->cancel();
    m_client->get(request(u"/silent"_s));
    QTRY_VERIFY(!m_server->requests().isEmpty());
    m_client.reset();
    QVERIFY(!task);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(WebClientTest)
#include "webclienttest.moc"
