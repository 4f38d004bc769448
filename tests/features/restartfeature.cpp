#include "testlib/windowdriver.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone who closes the laptop in the middle of a thought,
// I find everything as I left it.
class RestartFeature final : public QObject
{
    Q_OBJECT

private slots:
    void keepsANoteWhenQuitAtOnceAfterTyping()
    {
        WindowDriver driver;
        driver.press(Qt::Key_E);
        QTest::keyClicks(&driver.note(), u"two stages, see appendix B"_s);
        driver.restart();
        QCOMPARE(driver.currentPaper().marks.note, u"two stages, see appendix B"_s);
        QTRY_COMPARE(driver.note().toPlainText(), u"two stages, see appendix B"_s);
    }

    void keepsAStarWhenQuitAtOnce()
    {
        WindowDriver driver;
        driver.press(Qt::Key_S);
        driver.restart();
        QVERIFY(driver.currentPaper().marks.starred);
    }

    void comesBackToTheSamePaperAndSize()
    {
        // Smaller than the screen that tests run on: Qt shrinks a window that comes back too large.
        const QSize size(780, 700);
        WindowDriver driver;
        driver.window().resize(size);
        driver.press(Qt::Key_J);
        driver.press(Qt::Key_J);
        const QString title = driver.currentTitle();
        driver.restart();
        QCOMPARE(driver.currentTitle(), title);
        QCOMPARE(driver.window().size(), size);
    }

    void comesBackToTheSameSource()
    {
        WindowDriver driver;
        QTRY_VERIFY(driver.sources().model()->rowCount() > 5);
        driver.chooseSource(u"Fri 11 Sep"_s);
        driver.restart();
        QTRY_COMPARE(driver.sources().currentIndex().data().toString(), u"Fri 11 Sep"_s);
    }
};

QTEST_MAIN(RestartFeature)
#include "restartfeature.moc"
