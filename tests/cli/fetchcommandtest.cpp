#include "commandrunner.h"
#include "testlib/misbehavingserver.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Against a server on this computer. The clock stands on Monday, 14 September 2026.
class FetchCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void fetchesWhatIsNew();
    void fetchesOneDay();
    void fetchesSeveralDays();
    void fetchesAListOfArxiv();
    void failsWithTheReason();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void addsPapersByTheirNames();
    void saysWhichPaperDoesNotExist();
    void refusesWhatNamesNoPaper();
    void showsAndChangesSettings();
    void refusesWrongSettings();

private:
    void prepare(const CommandRunner &runner, const MisbehavingServer &server) const;
};

void FetchCommandTest::prepare(const CommandRunner &runner, const MisbehavingServer &server) const
{
    for (const QString &name :
         {u"huggingface-address"_s, u"arxiv-feed-address"_s, u"arxiv-api-address"_s, u"doi-address"_s})
        VERIFY_DONE(runner.run({u"settings"_s, name, server.address().toString()}));
}

void FetchCommandTest::fetchesWhatIsNew()
{
    MisbehavingServer server;
    server.script("/api/daily_papers", {plainAnswer("[]")});
    server.script("/api/daily_papers?date=2026-09-10&limit=100", {plainAnswer(smallDigest())});
    const CommandRunner runner;
    prepare(runner, server);
    const Outcome outcome = runner.run({u"fetch"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.output, u"Daily Papers 2026-09-10: added 2, updated 0, unchanged 0, skipped 0\n"_s);
    QVERIFY2(outcome.messages.endsWith(u"2 new, 0 seen before\n"_s), qUtf8Printable(outcome.messages));
    QCOMPARE(runner.run({u"list"_s, u"--format"_s, u"ids"_s}).lines().size(), 2);
}

void FetchCommandTest::fetchesOneDay()
{
    MisbehavingServer server;
    server.script("/api/daily_papers", {plainAnswer(smallDigest())});
    const CommandRunner runner;
    prepare(runner, server);
    VERIFY_DONE(runner.run({u"fetch"_s, u"--date"_s, u"2026-09-01"_s}));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, "/api/daily_papers?date=2026-09-01&limit=100");
}

void FetchCommandTest::fetchesSeveralDays()
{
    MisbehavingServer server;
    server.script("/api/daily_papers", {plainAnswer("[]")});
    const CommandRunner runner;
    prepare(runner, server);
    VERIFY_DONE(runner.run({u"fetch"_s, u"--since"_s, u"2026-09-01"_s, u"--until"_s, u"2026-09-03"_s}));
    QCOMPARE(server.requests().size(), 3);
    VERIFY_DONE(runner.run({u"fetch"_s, u"--since"_s, u"2026-09-11"_s}));
    QCOMPARE(server.requests().size(), 3 + 2);
}

void FetchCommandTest::fetchesAListOfArxiv()
{
    MisbehavingServer server;
    server.script("/rss/cs.CL+cs.LG",
                  {plainAnswer("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title>"
                               "</channel></rss>")});
    const CommandRunner runner;
    prepare(runner, server);
    VERIFY_DONE(runner.run({u"fetch"_s, u"--arxiv"_s, u"cs.CL cs.LG"_s}));
    QCOMPARE(server.requests().size(), 1);
}

void FetchCommandTest::failsWithTheReason()
{
    MisbehavingServer server;
    const CommandRunner runner;
    prepare(runner, server);
    const Outcome outcome = runner.run({u"fetch"_s, u"--date"_s, u"2026-09-01"_s});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, u"127.0.0.1"_s);
    QVERIFY(outcome.output.isEmpty());
}

void FetchCommandTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a word") << QStringList{u"today"_s};
    QTest::newRow("no day") << QStringList{u"--date"_s, u"yesterday"_s};
    QTest::newRow("one day and several")
        << QStringList{u"--date"_s, u"2026-09-01"_s, u"--since"_s, u"2026-09-01"_s};
    QTest::newRow("no beginning") << QStringList{u"--until"_s, u"2026-09-01"_s};
    QTest::newRow("no category") << QStringList{u"--arxiv"_s, u"Physics!"_s};
    QTest::newRow("no categories") << QStringList{u"--arxiv"_s, u" "_s};
    QTest::newRow("arXiv of a day") << QStringList{u"--arxiv"_s, u"cs.CL"_s, u"--date"_s, u"2026-09-01"_s};
}

void FetchCommandTest::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const CommandRunner runner;
    const Outcome outcome = runner.run(QStringList{u"fetch"_s} + words);
    QCOMPARE(int(outcome.status), int(ExitStatus::WrongUsage));
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.messages.isEmpty());
}

void FetchCommandTest::addsPapersByTheirNames()
{
    REQUIRE_REAL_DATA(feed, "arxiv_atom/new_idlist_oldstyle_astro-ph_0601001.xml");
    MisbehavingServer server;
    server.script("/api/query", {plainAnswer(readFile(feed))});
    server.script(
        "/10.1000/xyz123",
        {plainAnswer("@article{Fox_2025, title={Foxes}, doi={10.1000/xyz123}, author={Fox, Ada}}")});
    const CommandRunner runner;
    prepare(runner, server);
    const Outcome outcome =
        runner.run({u"add"_s, u"astro-ph/0601001"_s, u"https://doi.org/10.1000/xyz123"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.lines().size(), 2);
    QVERIFY(outcome.lines().first().contains(u"Frequency of Hot Jupiters"_s));
    QVERIFY(outcome.lines().last().endsWith(u"\tFoxes"_s));
    QCOMPARE(server.requests("/api/query").size(), 1);
    QVERIFY(server.requests("/10.1000/xyz123").first().header("Accept").contains("bibtex"));
}

void FetchCommandTest::saysWhichPaperDoesNotExist()
{
    REQUIRE_REAL_DATA(feed, "arxiv_atom/new_http200_empty_id_0000.0000.xml");
    MisbehavingServer server;
    server.script("/api/query", {plainAnswer(readFile(feed))});
    const CommandRunner runner;
    prepare(runner, server);
    VERIFY_REFUSED(runner.run({u"add"_s, u"2512.99999"_s}), ExitStatus::Failed, u"2512.99999"_s);
}

void FetchCommandTest::refusesWhatNamesNoPaper()
{
    const CommandRunner runner;
    VERIFY_REFUSED(runner.run({u"add"_s, u"Attention Is All You Need"_s}), ExitStatus::WrongUsage,
                   u"1706.03762"_s);
    VERIFY_REFUSED(runner.run({u"add"_s}), ExitStatus::WrongUsage, u"arXiv"_s);
}

void FetchCommandTest::showsAndChangesSettings()
{
    const CommandRunner runner;
    const Outcome all = runner.run({u"settings"_s});
    VERIFY_DONE(all);
    QVERIFY2(all.lines().contains(u"fetch-schedule=never"_s), qUtf8Printable(all.output));
    QVERIFY(all.lines().contains(u"huggingface-address=https://huggingface.co"_s));
    VERIFY_DONE(runner.run({u"settings"_s, u"arxiv-categories"_s, u"cs.CL, cs.LG"_s}));
    QCOMPARE(runner.run({u"settings"_s, u"arxiv-categories"_s}).output, u"arxiv-categories=cs.CL cs.LG\n"_s);
    VERIFY_DONE(runner.run({u"settings"_s, u"arxiv-categories"_s, u""_s}));
    QCOMPARE(runner.run({u"settings"_s, u"arxiv-categories"_s}).output, u"arxiv-categories=\n"_s);
}

void FetchCommandTest::refusesWrongSettings()
{
    const CommandRunner runner;
    VERIFY_REFUSED(runner.run({u"settings"_s, u"colour"_s, u"red"_s}), ExitStatus::WrongUsage, u"colour"_s);
    VERIFY_REFUSED(runner.run({u"settings"_s, u"offline"_s, u"maybe"_s}), ExitStatus::Failed, u"maybe"_s);
}

QTEST_GUILESS_MAIN(FetchCommandTest)
#include "fetchcommandtest.moc"
