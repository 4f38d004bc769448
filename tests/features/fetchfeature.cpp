#include "testlib/misbehavingserver.h"
#include "testlib/realdata.h"
#include "testlib/windowdriver.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QListView>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QByteArray &title)
{
    QByteArray digest = R"([{"paper": {"id": "2609.00001", "title": "TITLE", "summary": "All of it.",
                            "authors": [{"name": "Ada Fox"}], "upvotes": 12}}])";
    return digest.replace("TITLE", title);
}

} // namespace

// As someone who reads what is new each morning,
// I can have it with one key, and stay undisturbed when there is no network.
class FetchFeature final : public QObject
{
    Q_OBJECT

private slots:
    void bringsTodaysPapersWithOneKey()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/daily_papers", {plainAnswer("[]")});
        server.script("/api/daily_papers?date=2026-09-14&limit=100", {plainAnswer(digestOf("Owls at Dawn"))});
        driver.press(Qt::Key_F5);
        QTRY_COMPARE(driver.listedTitles(), QStringList{u"Owls at Dawn"_s});
        QCOMPARE(driver.message(), u"Fetched: 1 new."_s);
        driver.press(Qt::Key_F5);
        QTRY_COMPARE(driver.message(), u"Fetched: 0 new, 1 seen before."_s);
    }

    void saysThatThereIsNothingYet()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/daily_papers", {plainAnswer("[]")});
        driver.press(Qt::Key_F);
        QTRY_VERIFY2(driver.message().startsWith(u"There is nothing yet"_s),
                     qUtf8Printable(driver.message()));
        QCOMPARE(driver.listedTitles().size(), 5);
    }

    void saysWhatFailedAndKeepsTheList()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/daily_papers", {statusAnswer(403)});
        driver.press(Qt::Key_F5);
        QTRY_VERIFY2(driver.message().contains(u"127.0.0.1"_s), qUtf8Printable(driver.message()));
        QCOMPARE(driver.listedTitles().size(), 5);
    }

    void canBeStopped()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/daily_papers",
                      {{.body = digestOf("Owls at Dawn"), .stallAt = ScriptedAnswer::Place{.bytes = 5}}});
        driver.press(Qt::Key_F5);
        QTRY_VERIFY(driver.message().startsWith(u"Fetching Daily Papers"_s));
        driver.pressMessageButton();
        QTRY_VERIFY2(driver.message().startsWith(u"Stopped."_s), qUtf8Printable(driver.message()));
    }

    void fetchesTheDaysThatWereChosen()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/daily_papers", {plainAnswer("[]")});
        driver.action(u"Fetch days…"_s).trigger();
        auto *dialog = driver.window().findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        const QList<QDateEdit *> days = dialog->findChildren<QDateEdit *>();
        QCOMPARE(days.size(), 2);
        days.first()->setDate(QDate(2026, 9, 1));
        days.last()->setDate(QDate(2026, 9, 2));
        dialog->accept();
        QTRY_COMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().first().path, "/api/daily_papers?date=2026-09-01&limit=100");
    }

    void asksNobodyWhileOffline()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        QAction &offline = driver.action(u"Work offline"_s);
        offline.trigger();
        QTRY_COMPARE(driver.networkState(), u"Offline"_s);
        driver.press(Qt::Key_F5);
        QTRY_VERIFY(!driver.message().isEmpty());
        QTRY_VERIFY2(!driver.message().startsWith(u"Fetching"_s), qUtf8Printable(driver.message()));
        QVERIFY(server.requests().isEmpty());
        driver.restart();
        QTRY_VERIFY(driver.action(u"Work offline"_s).isChecked());
        driver.action(u"Work offline"_s).trigger();
        QTRY_COMPARE(driver.networkState(), QString());
    }

    void tellsOnceAndQuietlyThatTheNetworkIsAway()
    {
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/daily_papers", {plainAnswer("[]")});
        server.stop();
        driver.press(Qt::Key_F5);
        QTRY_COMPARE(driver.networkState(), u"No network"_s);
        server.start();
        QTRY_VERIFY(!driver.window().isBusy());
        driver.press(Qt::Key_F5);
        QTRY_COMPARE(driver.networkState(), QString());
    }

    void addsAPaperWhoseAddressIsPasted()
    {
        REQUIRE_REAL_DATA(feed, "arxiv_atom/new_idlist_oldstyle_astro-ph_0601001.xml");
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/query", {plainAnswer(readFile(feed))});
        QGuiApplication::clipboard()->setText(u"https://arxiv.org/abs/astro-ph/0601001"_s);
        driver.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(driver.currentTitle().startsWith(u"Frequency of Hot Jupiters"_s),
                     qUtf8Printable(driver.message()));
        QCOMPARE(driver.listedTitles().size(), 6);
    }

    void saysThatThereIsNoSuchPaper()
    {
        REQUIRE_REAL_DATA(feed, "arxiv_atom/new_http200_empty_id_0000.0000.xml");
        MisbehavingServer server;
        WindowDriver driver;
        connectTo(server, driver);
        server.script("/api/query", {plainAnswer(readFile(feed))});
        QGuiApplication::clipboard()->setText(u"2512.99999"_s);
        driver.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(driver.message().startsWith(u"There is no such paper"_s),
                     qUtf8Printable(driver.message()));
    }

private:
    static void connectTo(const MisbehavingServer &server, WindowDriver &driver)
    {
        for (const QString &name : {u"huggingface-address"_s, u"arxiv-api-address"_s})
            valueOf(driver.online().set(name, server.address().toString()));
    }
};

QTEST_MAIN(FetchFeature)
#include "fetchfeature.moc"
