#include "testlib/onlinefixture.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray &dailyPapers()
{
    static const QByteArray path = "/api/daily_papers";
    return path;
}

QByteArray dayPath(const QByteArray &day)
{
    return dailyPapers() + "?date=" + day + "&limit=100";
}

/// Some papers in the format of the API, each with so many votes.
QByteArray papersOf(const QByteArrayList &ids, int upvotes = 5)
{
    QByteArrayList items;
    for (const QByteArray &id : ids) {
        QByteArray item = R"({"paper": {"id": "ID", "title": "About ID", "summary": "All of it.",
                              "authors": [{"name": "Ada Fox"}], "upvotes": VOTES}})";
        items.append(item.replace("ID", id).replace("VOTES", QByteArray::number(upvotes)));
    }
    return '[' + items.join(',') + ']';
}

/// A list of arXiv with one paper.
QByteArray feedOf(const QByteArray &id)
{
    QByteArray feed =
        "<?xml version='1.0'?><rss version='2.0'><channel><title>cs.CL updates on arXiv.org</title>"
        "<item><title>News of ID</title><link>https://arxiv.org/abs/ID</link>"
        "<description>arXiv:IDv1 Announce Type: new\nAbstract: All of it.</description>"
        "<guid>oai:arXiv.org:IDv1</guid><pubDate>Mon, 14 Sep 2026 00:00:00 -0400</pubDate></item>"
        "</channel></rss>";
    return feed.replace("ID", id);
}

int filesIn(const QString &folder)
{
    int files = 0;
    for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext(); file.next())
        ++files;
    return files;
}

constexpr DaysOfDigests oneDay(QDate day)
{
    return {.from = day, .until = day};
}

} // namespace

/// Against a server on this computer. The clock stands on Monday, 14 September 2026.
class FetchingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bringsARealDayIntoTheLibrary();
    void goesOnToFurtherPages();
    void renewsVotesAndKeepsMarks();
    void asksForWhatIsNewSinceTheLastTime();
    void doesNotCountADayBehindOneThatFailed();
    void doesNotCountDaysThatWereChosen();
    void fetchesArxivAlthoughHuggingFaceFails();
    void takesADayWithoutADigestForNoFailure();
    void takesInNothingOfADayWhoseSecondPageFails();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void waitsAndAsksAgain_data();
    void waitsAndAsksAgain();
    void stopsWhenTheReaderSaysSo();
    void asksNobodyWhenOffline();
    void sendsNothingTwiceThatHasNotChanged();

private:
    FetchSummary fetch(const FetchRequest &request);
    int papersInLibrary();

    std::unique_ptr<OnlineFixture> m_fixture;
};

void FetchingTest::init()
{
    m_fixture =
        std::make_unique<OnlineFixture>(QStringList{u"huggingface-address"_s, u"arxiv-feed-address"_s});
}

FetchSummary FetchingTest::fetch(const FetchRequest &request)
{
    return finished(m_fixture->online().fetch(request));
}

int FetchingTest::papersInLibrary()
{
    return valueOf(m_fixture->library().sourceCounts()).all;
}

void FetchingTest::bringsARealDayIntoTheLibrary()
{
    REQUIRE_REAL_DATA(fileName, "hf_api/daily_papers_2026-08-20.json");
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_fixture->server().script(dayPath("2026-08-20"), {plainAnswer(file.readAll())});

    const FetchSummary summary = fetch(oneDay(QDate(2026, 8, 20)));
    QVERIFY2(!summary.failure, summary.failure ? qUtf8Printable(summary.failure->message) : "");
    QCOMPARE(summary.digests(), QList<DigestKey>({{u"Daily Papers"_s, QDate(2026, 8, 20)}}));
    QVERIFY(summary.added() > 10);
    QCOMPARE(papersInLibrary(), summary.added());
    QCOMPARE(fetch(oneDay(QDate(2026, 8, 20))).seenBefore(), summary.added());
}

void FetchingTest::goesOnToFurtherPages()
{
    m_fixture->server().script(
        dayPath("2026-09-11"),
        {plainAnswer(
            papersOf({"2609.00001", "2609.00002"}),
            {{"Link",
              "<" + m_fixture->server().address(u"/api/daily_papers?date=2026-09-11&p=1"_s).toEncoded() +
                  ">; rel=\"next\""}})});
    m_fixture->server().script("/api/daily_papers?date=2026-09-11&p=1",
                               {plainAnswer(papersOf({"2609.00003"}))});

    const FetchSummary summary = fetch(oneDay(QDate(2026, 9, 11)));
    QCOMPARE(summary.added(), 3);
    QCOMPARE(summary.sources.size(), 1);
    QCOMPARE(m_fixture->server().requests(dailyPapers()).size(), 2);
}

void FetchingTest::renewsVotesAndKeepsMarks()
{
    m_fixture->server().script(dayPath("2026-09-14"), {plainAnswer(papersOf({"2609.00001"}, 5)),
                                                       plainAnswer(papersOf({"2609.00001"}, 80))});
    fetch(oneDay(QDate(2026, 9, 14)));
    const PaperId paper = valueOf(m_fixture->library().identify(u"2609.00001"_s));
    valueOf(m_fixture->library().edit(SetStar{.papers = {paper}}));
    valueOf(m_fixture->library().edit(SetNote{.paper = paper, .note = u"Read this."_s}));

    const FetchSummary summary = fetch(oneDay(QDate(2026, 9, 14)));
    QCOMPARE(summary.added(), 0);
    QCOMPARE(summary.seenBefore(), 1);
    const LibraryPaper known = valueOf(m_fixture->library().paper(paper));
    QCOMPARE(known.content.upvotes, std::optional(80));
    QVERIFY(known.marks.starred);
    QCOMPARE(known.marks.note, u"Read this."_s);
}

void FetchingTest::asksForWhatIsNewSinceTheLastTime()
{
    m_fixture->server().script(dailyPapers(), {plainAnswer("[]")});
    m_fixture->server().script(dayPath("2026-09-11"), {plainAnswer(papersOf({"2609.00001"}))});

    fetch(NewSinceLastFetch{});
    // From Tuesday to Monday without the weekend.
    QCOMPARE(m_fixture->server().requests(dailyPapers()).size(), 5);
    QCOMPARE(papersInLibrary(), 1);

    fetch(NewSinceLastFetch{});
    QCOMPARE(m_fixture->server().requests(dailyPapers()).size(), 6);
    QCOMPARE(m_fixture->server().requests(dailyPapers()).last().path, dayPath("2026-09-14"));
}

void FetchingTest::doesNotCountADayBehindOneThatFailed()
{
    m_fixture->server().script(dailyPapers(), {plainAnswer("[]")});
    m_fixture->server().script(dayPath("2026-09-10"), {statusAnswer(404), plainAnswer("[]")});

    QVERIFY(fetch(NewSinceLastFetch{}).failure);
    const qsizetype asked = m_fixture->server().requests(dailyPapers()).size();
    QCOMPARE(m_fixture->server().requests(dailyPapers()).last().path, dayPath("2026-09-10"));

    QVERIFY(!fetch(NewSinceLastFetch{}).failure);
    const QList<RecordedRequest> requests = m_fixture->server().requests(dailyPapers());
    QCOMPARE(requests.at(asked).path, dayPath("2026-09-09"));
    QCOMPARE(requests.at(asked + 1).path, dayPath("2026-09-10"));
}

void FetchingTest::doesNotCountDaysThatWereChosen()
{
    m_fixture->server().script(dailyPapers(), {plainAnswer("[]")});
    fetch(oneDay(QDate(2026, 9, 14)));
    fetch(NewSinceLastFetch{});
    QCOMPARE(m_fixture->server().requests(dailyPapers()).size(), 1 + 5);
}

void FetchingTest::fetchesArxivAlthoughHuggingFaceFails()
{
    MisbehavingServer arxiv;
    arxiv.script("/rss/cs.CL", {plainAnswer(feedOf("2609.10001"))});
    valueOf(m_fixture->online().set(u"arxiv-feed-address"_s, arxiv.address().toString()));
    valueOf(m_fixture->online().set(u"arxiv-categories"_s, u"cs.CL"_s));
    m_fixture->server().script(dailyPapers(), {statusAnswer(403)});

    const FetchSummary summary = fetch(NewSinceLastFetch{});
    QVERIFY(summary.failure);
    QCOMPARE(m_fixture->server().requests(dailyPapers()).size(), 1);
    QCOMPARE(summary.digests(), QList<DigestKey>({{u"arXiv cs.CL"_s, QDate(2026, 9, 14)}}));
    QCOMPARE(papersInLibrary(), 1);
}

void FetchingTest::takesADayWithoutADigestForNoFailure()
{
    m_fixture->server().script(dailyPapers(), {plainAnswer("[]")});
    const FetchSummary summary = fetch(oneDay(QDate(2026, 9, 13)));
    QVERIFY(!summary.failure);
    QCOMPARE(summary.emptySources, 1);
    QVERIFY(summary.sources.isEmpty());
}

void FetchingTest::takesInNothingOfADayWhoseSecondPageFails()
{
    m_fixture->server().script(
        dayPath("2026-09-11"),
        {plainAnswer(
            papersOf({"2609.00001"}),
            {{"Link", "<" + m_fixture->server().address(u"/second"_s).toEncoded() + ">; rel=\"next\""}})});
    m_fixture->server().script("/second", {plainAnswer("<!doctype html><html>Log in first.</html>")});

    const FetchSummary summary = fetch(oneDay(QDate(2026, 9, 11)));
    QVERIFY(summary.failure);
    QCOMPARE(papersInLibrary(), 0);
    QVERIFY(valueOf(m_fixture->library().sourceCounts()).digests.isEmpty());
}

void FetchingTest::saysWhatIsWrong_data()
{
    using Place = ScriptedAnswer::Place;
    using enum ScriptedAnswer::Packing;
    QTest::addColumn<QList<ScriptedAnswer>>("answers");
    const QByteArray body = papersOf({"2609.00001", "2609.00002"});
    const auto row = [](const char *name, const ScriptedAnswer &answer) {
        QTest::newRow(name) << QList<ScriptedAnswer>{answer};
    };
    row("not found", statusAnswer(404));
    row("forbidden", statusAnswer(403));
    row("server trouble", statusAnswer(500));
    row("a page instead of JSON", plainAnswer("<!doctype html><html><body>Log in first.</body></html>"));
    row("an error instead of papers", plainAnswer(R"({"error": "Invalid date"})"));
    row("a refusal with its reason", statusAnswer(400, {}, R"({"error": "date in the future"})"));
    row("JSON that breaks off", plainAnswer(body.chopped(20)));
    row("cut before the head ends", {.body = body, .cutAt = Place{Place::Part::Head, 10}});
    row("cut in the body", {.body = body, .cutAt = Place{Place::Part::Body, 30}});
    row("longer than told", {.body = body, .toldLength = 40});
    row("shorter than told", {.body = body, .toldLength = body.size() + 100});
    row("damaged packing", {.body = body, .packing = DamagedGzip});
    row("packing that breaks off", {.body = body, .packing = TruncatedGzip});
    row("a redirect to itself", redirectAnswer(dayPath("2026-09-11")));
    row("a redirect to a file", redirectAnswer("file:///etc/passwd"));
    row("too many requests", statusAnswer(429, {{"Retry-After", "86400"}}));
    row("always too many requests", statusAnswer(429));
    row("always empty", plainAnswer({}));
}

void FetchingTest::saysWhatIsWrong()
{
    QFETCH(QList<ScriptedAnswer>, answers);
    m_fixture->server().script(dayPath("2026-09-11"), answers);

    const FetchSummary summary = fetch(oneDay(QDate(2026, 9, 11)));
    QVERIFY(summary.failure);
    QVERIFY2(summary.failure->message.endsWith(u'.'), qUtf8Printable(summary.failure->message));
    QVERIFY2(summary.failure->message.contains(u"127.0.0.1"_s), qUtf8Printable(summary.failure->message));
    QCOMPARE(papersInLibrary(), 0);
    QVERIFY(valueOf(m_fixture->library().sourceCounts()).digests.isEmpty());
    QCOMPARE(filesIn(m_fixture->files().folderFile(u"cache"_s)), 0);
}

void FetchingTest::waitsAndAsksAgain_data()
{
    QTest::addColumn<ScriptedAnswer>("refusal");
    QTest::newRow("too many requests") << statusAnswer(429);
    QTest::newRow("come again") << statusAnswer(503, {{"Retry-After", "0"}});
    QTest::newRow("said in a page that is well") << plainAnswer("Rate exceeded.");
    QTest::newRow("said with nothing") << plainAnswer({});
}

void FetchingTest::waitsAndAsksAgain()
{
    QFETCH(ScriptedAnswer, refusal);
    m_fixture->server().script(dayPath("2026-09-11"),
                               {refusal, refusal, plainAnswer(papersOf({"2609.00001"}))});

    FetchJob *job = m_fixture->online().fetch(oneDay(QDate(2026, 9, 11)));
    QSignalSpy waiting(job, &FetchJob::waiting);
    const FetchSummary summary = finished(job);
    QVERIFY2(!summary.failure, summary.failure ? qUtf8Printable(summary.failure->message) : "");
    QCOMPARE(summary.added(), 1);
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.first().first().toString(), u"127.0.0.1"_s);
}

void FetchingTest::stopsWhenTheReaderSaysSo()
{
    m_fixture->server().script(dailyPapers(), {plainAnswer(papersOf({"2609.00001"}))});
    m_fixture->server().script(dayPath("2026-09-10"), {{.body = papersOf({"2609.00002"}),
                                                        .stallAt = ScriptedAnswer::Place{.bytes = 10}}});

    FetchJob *job = m_fixture->online().fetch(NewSinceLastFetch{});
    connect(job, &FetchJob::progressed, job, [job](const QString & /*source*/, int done) {
        if (done == 2)
            job->cancel();
    });
    const FetchSummary summary = finished(job);
    QVERIFY(summary.cancelled);
    QVERIFY(!summary.failure);
    QCOMPARE(papersInLibrary(), 1);
    QCOMPARE(valueOf(m_fixture->library().sourceCounts()).digests.size(), 2);
}

void FetchingTest::asksNobodyWhenOffline()
{
    m_fixture->server().script(dailyPapers(), {plainAnswer(papersOf({"2609.00001"}))});
    valueOf(m_fixture->online().set(u"offline"_s, u"yes"_s));
    const FetchSummary summary = fetch(NewSinceLastFetch{});
    QVERIFY(summary.failure);
    QVERIFY(m_fixture->server().requests().isEmpty());
}

void FetchingTest::sendsNothingTwiceThatHasNotChanged()
{
    ScriptedAnswer answer = plainAnswer(papersOf({"2609.00001"}), {{"ETag", "\"one\""}});
    answer.conditions = ScriptedAnswer::Conditions::Honoured;
    m_fixture->server().script(dayPath("2026-09-11"), {answer});
    fetch(oneDay(QDate(2026, 9, 11)));
    const FetchSummary summary = fetch(oneDay(QDate(2026, 9, 11)));
    QCOMPARE(m_fixture->server().requests().last().header("If-None-Match"), "\"one\"");
    QCOMPARE(summary.seenBefore(), 1);
}

QTEST_GUILESS_MAIN(FetchingTest)
#include "fetchingtest.moc"
