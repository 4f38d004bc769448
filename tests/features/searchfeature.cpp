#include "testlib/windowdriver.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone who half remembers a paper,
// I can type a few letters and see it.
class SearchFeature final : public QObject
{
    Q_OBJECT

private slots:
    void filtersWhileTyping()
    {
        WindowDriver driver;
        driver.press(Qt::Key_Slash);
        QVERIFY(driver.search().hasFocus());
        QTest::keyClicks(&driver.search(), u"badg"_s);
        QTRY_COMPARE(driver.listedTitles(),
                     (QStringList{u"Second paper about badgers"_s, u"Fourth paper about badgers"_s}));
    }

    void escapeClearsAndThenReturnsToTheList()
    {
        WindowDriver driver;
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"badg"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 2);
        driver.press(Qt::Key_Escape);
        QTRY_COMPARE(driver.listedTitles().size(), 5);
        QVERIFY(driver.search().hasFocus());
        driver.press(Qt::Key_Escape);
        QVERIFY(driver.list().hasFocus());
    }

    void findsWhatIsOnlyInANote()
    {
        WindowDriver driver;
        valueOf(driver.library().edit(SetNote{driver.currentPaper().id, u"compare with hedgehogs"_s}));
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"hedgeh"_s);
        QTRY_COMPARE(driver.listedTitles(), QStringList{u"First paper about foxes"_s});
    }

    void saysWhatItCannotReadAndKeepsTheList()
    {
        WindowDriver driver;
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"(foxes"_s);
        QTRY_VERIFY(!driver.search().toolTip().isEmpty());
        QCOMPARE(driver.listedTitles().size(), 5);
        QTest::keyClicks(&driver.search(), u")"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 3);
        QVERIFY(driver.search().toolTip().isEmpty());
    }

    void searchesWithinTheChosenSource()
    {
        WindowDriver driver;
        driver.press(Qt::Key_S);
        QTRY_COMPARE(valueOf(driver.library().sourceCounts()).starred, 1);
        driver.chooseSource(u"Starred"_s);
        QTRY_COMPARE(driver.listedTitles(), QStringList{u"First paper about foxes"_s});
        driver.search().setText(u"badger"_s);
        QTRY_VERIFY(driver.listedTitles().isEmpty());
        driver.chooseSource(u"All papers"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 2);
    }
};

QTEST_MAIN(SearchFeature)
#include "searchfeature.moc"
