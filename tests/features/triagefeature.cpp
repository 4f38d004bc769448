#include "testlib/windowdriver.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone with a new digest every morning,
// I can go through it with single keys,
// so that I am done in minutes.
class TriageFeature final : public QObject
{
    Q_OBJECT

private slots:
    void movesThroughTheListAndMarksWhatWasSeen()
    {
        WindowDriver driver;
        QCOMPARE(driver.currentTitle(), u"First paper about foxes"_s);
        QVERIFY(!driver.currentPaper().marks.read);
        driver.press(Qt::Key_J);
        QCOMPARE(driver.currentTitle(), u"Second paper about badgers"_s);
        QTRY_VERIFY(driver.currentPaper().marks.read);
        driver.press(Qt::Key_K);
        QCOMPARE(driver.currentTitle(), u"First paper about foxes"_s);
        QTRY_VERIFY(driver.currentPaper().marks.read);
    }

    void starsWithOneKeyAndTakesItBackWithUndo()
    {
        WindowDriver driver;
        driver.press(Qt::Key_S);
        QTRY_VERIFY(driver.currentPaper().marks.starred);
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!driver.currentPaper().marks.starred);
        QTRY_VERIFY(driver.message().startsWith(u"Undone"_s));
    }

    void undoTakesBackTheStarAndNotTheReading()
    {
        WindowDriver driver;
        driver.press(Qt::Key_S);
        QTRY_VERIFY(driver.currentPaper().marks.starred);
        driver.press(Qt::Key_J);
        QTRY_VERIFY(driver.currentPaper().marks.read);
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        driver.press(Qt::Key_K);
        QTRY_VERIFY(!driver.currentPaper().marks.starred);
        QVERIFY(driver.currentPaper().marks.read);
    }

    void nGoesToTheNextUnreadPaper()
    {
        WindowDriver driver;
        driver.press(Qt::Key_J);
        driver.press(Qt::Key_J);
        QTRY_VERIFY(driver.currentPaper().marks.read);
        driver.press(Qt::Key_K);
        driver.press(Qt::Key_K);
        QCOMPARE(driver.currentTitle(), u"First paper about foxes"_s);
        // The rows have to show as read before the key can pass over them.
        QTRY_COMPARE(driver.list().model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
                     u"Third paper about foxes, code"_s);
        driver.press(Qt::Key_N);
        QCOMPARE(driver.currentTitle(), u"Fourth paper about badgers"_s);
    }

    void marksAllReadAndOffersUndo()
    {
        WindowDriver driver;
        driver.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(valueOf(driver.library().sourceCounts()).unread, 0);
        QTRY_VERIFY(driver.message().contains(u"5"_s));
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(valueOf(driver.library().sourceCounts()).unread, 5);
    }

    void actsOnAllSelectedPapers()
    {
        WindowDriver driver;
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_S);
        QTRY_COMPARE(valueOf(driver.library().sourceCounts()).starred, 2);
    }

    void movingOnKeepsWhatIsSelectedAndEscapeLetsItGo()
    {
        WindowDriver driver;
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_J);
        driver.press(Qt::Key_X);
        QCOMPARE(driver.list().selectionModel()->selectedRows().size(), 2);
        driver.press(Qt::Key_Escape);
        QCOMPARE(driver.list().selectionModel()->selectedRows().size(), 1);
        driver.press(Qt::Key_J);
        QCOMPARE(driver.list().selectionModel()->selectedRows().size(), 1);
    }

    void lettersTypedInANoteAreText()
    {
        WindowDriver driver;
        driver.press(Qt::Key_E);
        QTRY_VERIFY(driver.note().hasFocus());
        QTest::keyClicks(&driver.note(), u"jsmx? sees"_s);
        QCOMPARE(driver.note().toPlainText(), u"jsmx? sees"_s);
        QCOMPARE(driver.currentTitle(), u"First paper about foxes"_s);
        QVERIFY(!driver.currentPaper().marks.starred);
    }

    void theKeyOverlayOpensAndAnyKeySendsItAway()
    {
        WindowDriver driver;
        const auto *overlay = driver.window().findChild<QWidget *>(u"keyOverlay"_s);
        QVERIFY(overlay != nullptr);
        driver.press(Qt::Key_Question);
        QVERIFY(overlay->isVisible());
        driver.press(Qt::Key_J);
        QVERIFY(!overlay->isVisible());
        QCOMPARE(driver.currentTitle(), u"First paper about foxes"_s);
    }
};

QTEST_MAIN(TriageFeature)
#include "triagefeature.moc"
