#include "testlib/windowdriver.h"
#include "widgets/statistics/calendarmap.h"
#include "widgets/statistics/statisticsdialog.h"
#include "widgets/statistics/weekbars.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// Digests of two days, one of which is half read, with a topic that comes up.
void fill(Library &library)
{
    QByteArray lines;
    for (int i = 0; i < 24; ++i) {
        const bool isLater = i >= 12;
        lines += "{\"paper\": {\"id\": \"260" + QByteArray::number(isLater ? 9 : 6) + ".0" +
                 QByteArray::number(1000 + i) + "\", \"title\": \"" + (isLater ? "Mamba " : "Recurrent ") +
                 "number " + QByteArray::number(i) +
                 "\", \"summary\": \"Text.\", \"upvotes\": " + QByteArray::number(i) +
                 ", \"publishedAt\": \"2026-0" + (isLater ? "9" : "6") +
                 "-10T00:00:00.000Z\", \"submittedOnDailyAt\": \"2026-0" + (isLater ? "9" : "6") +
                 "-11T00:00:00.000Z\"}},\n";
    }
    lines.chop(2);
    importSource(library, {.name = u"digests.json"_s, .bytes = '[' + lines + ']'});
}

} // namespace

// As someone who would rather look than read,
// I see when papers came, what they are about, and go there.
class StatisticsFeature final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void tellsTheNumbers();
    void goesFromDayToDayByKeys();
    void choosingADayLeadsToItsDigest();
    void weekLeadsToItsMostVotedPaper();
    void tellsWhatWasReadInAWeek();
    void choosingATopicSearchesForIt();
    void everythingCanBeCopiedAsText();
    void emptyLibrarySaysSo();

private:
    StatisticsDialog &open();

    std::unique_ptr<WindowDriver> m_driver;
};

void StatisticsFeature::init()
{
    m_driver = std::make_unique<WindowDriver>(QByteArray());
    fill(m_driver->library());
}

StatisticsDialog &StatisticsFeature::open()
{
    m_driver->action(u"Statistics…"_s).trigger();
    auto *dialog = m_driver->window().findChild<StatisticsDialog *>();
    if (!QTest::qWaitFor([dialog] { return dialog->findChild<QListWidget *>()->count() > 0; }, 20'000))
        qFatal("The statistics do not come.");
    return *dialog;
}

void StatisticsFeature::tellsTheNumbers()
{
    const auto papers = valueOf(m_driver->library().find({}));
    valueOf(m_driver->library().edit(SetRead{papers.first(5)}));
    valueOf(m_driver->library().edit(SetStar{papers.first(2)}));
    const QString text = open().text();
    QVERIFY2(text.startsWith(u"24 papers · 5 read · 2 with a star · 0 with a note · 2 digests"_s),
             qUtf8Printable(text));
}

void StatisticsFeature::goesFromDayToDayByKeys()
{
    auto *calendar = open().findChild<CalendarMap *>();
    calendar->setFocus();
    const QDate today = calendar->currentDay();
    QTest::keyClick(calendar, Qt::Key_Up);
    QCOMPARE(calendar->currentDay(), today.addDays(-1));
    QTest::keyClick(calendar, Qt::Key_Left);
    QCOMPARE(calendar->currentDay(), today.addDays(-8));
    QTest::keyClick(calendar, Qt::Key_End);
    QCOMPARE(calendar->currentDay(), today);
    QTest::keyClick(calendar, Qt::Key_Down);
    QCOMPARE(calendar->currentDay(), today);
    QVERIFY2(calendar->accessibleDescription().contains(u"no digest"_s),
             qUtf8Printable(calendar->accessibleDescription()));
}

void StatisticsFeature::choosingADayLeadsToItsDigest()
{
    auto *calendar = open().findChild<CalendarMap *>();
    calendar->setFocus();
    while (calendar->currentDay() > QDate(2026, 9, 11))
        QTest::keyClick(calendar, Qt::Key_Up);
    QVERIFY2(calendar->accessibleDescription().contains(u"12 papers, 0 read"_s),
             qUtf8Printable(calendar->accessibleDescription()));
    QTest::keyClick(calendar, Qt::Key_Return);
    QTRY_COMPARE(m_driver->listedTitles().size(), 12);
    QVERIFY(m_driver->listedTitles().first().startsWith(u"Mamba"_s));
}

void StatisticsFeature::weekLeadsToItsMostVotedPaper()
{
    auto *votes = open().findChildren<WeekBars *>().at(0);
    votes->setFocus();
    QTRY_VERIFY(votes->weekText(YearGrid::weekOf(QDate(2026, 9, 11)))
                    .endsWith(u"23 votes at most, for “Mamba number 23”"_s));
    while (votes->currentWeek() > QDate(2026, 9, 11))
        QTest::keyClick(votes, Qt::Key_Left);
    QTest::keyClick(votes, Qt::Key_Return);
    QTRY_COMPARE(m_driver->currentTitle(), u"Mamba number 23"_s);
}

void StatisticsFeature::tellsWhatWasReadInAWeek()
{
    valueOf(m_driver->library().edit(SetRead{valueOf(m_driver->library().find({})).first(5)}));
    const auto *readings = open().findChildren<WeekBars *>().at(1);
    QTRY_VERIFY2(readings->weekText(readings->currentWeek()).endsWith(u"5 papers read"_s),
                 qUtf8Printable(readings->weekText(readings->currentWeek())));
}

void StatisticsFeature::choosingATopicSearchesForIt()
{
    auto *list = open().findChild<QListWidget *>();
    const auto items = list->findItems(u"recurrent"_s, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    emit list->itemActivated(items.first());
    QTRY_COMPARE(m_driver->listedTitles().size(), 12);
    QCOMPARE(m_driver->search().text(), u"title:recurrent "_s);
}

void StatisticsFeature::everythingCanBeCopiedAsText()
{
    StatisticsDialog &dialog = open();
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"&Copy as text"_s)
            button->click();
    }
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"12 papers, 0 read"_s), qUtf8Printable(copied));
    QVERIFY2(copied.contains(u"mamba: 0.0% → 100%"_s), qUtf8Printable(copied));
}

void StatisticsFeature::emptyLibrarySaysSo()
{
    m_driver = std::make_unique<WindowDriver>(QByteArray());
    QVERIFY(open().findChild<QListWidget *>()->item(0)->text().startsWith(u"Topics show"_s));
}

QTEST_MAIN(StatisticsFeature)
#include "statisticsfeature.moc"
