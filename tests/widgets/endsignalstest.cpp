#include "widgets/window/endsignals.h"

#include "testlib/windowdriver.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class EndSignalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEachSignal_data();
    void tellsOfEachSignal();
    void savesTheNoteThatIsBeingWritten();
    void leavesSignalsAloneAfterwards();
};

void EndSignalsTest::tellsOfEachSignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("hang up") << SIGHUP;
}

void EndSignalsTest::tellsOfEachSignal()
{
    QFETCH(int, number);
    const EndSignals signalsHere;
    QSignalSpy wanted(&signalsHere, &EndSignals::endWanted);
    std::raise(number);
    QTRY_COMPARE(wanted.size(), 1);
}

void EndSignalsTest::savesTheNoteThatIsBeingWritten()
{
    WindowDriver driver;
    const EndSignals signalsHere;
    connect(&signalsHere, &EndSignals::endWanted, &driver.window(), &QWidget::close);
    driver.press(Qt::Key_E);
    QTRY_VERIFY(driver.note().hasFocus());
    QTest::keyClicks(&driver.note(), u"half a thou"_s);
    std::raise(SIGTERM);
    QTRY_VERIFY(!driver.window().isVisible());
    driver.restart();
    QCOMPARE(driver.currentPaper().marks.note, u"half a thou"_s);
}

void EndSignalsTest::leavesSignalsAloneAfterwards()
{
    {
        const EndSignals signalsHere;
    }
    struct sigaction action = {};
    QCOMPARE(::sigaction(SIGTERM, nullptr, &action), 0);
    QVERIFY(action.sa_handler == SIG_DFL);
}

QTEST_MAIN(EndSignalsTest)
#include "endsignalstest.moc"
