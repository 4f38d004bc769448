#include "testlib/windowdriver.h"
#include "widgets/detail/detailpane.h"
#include "widgets/search/completionpopup.h"
#include "widgets/search/mistakenote.h"

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
        const auto *note = driver.window().findChild<MistakeNote *>();
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->text(), u"This parenthesis is never closed."_s);
        QCOMPARE(driver.listedTitles().size(), 5);
        QTest::keyClicks(&driver.search(), u")"_s);
        QVERIFY(!note->isVisible());
        QTRY_COMPARE(driver.listedTitles().size(), 3);
    }

    void keepsTheLastGoodSearchWhenAnotherSourceIsChosen()
    {
        WindowDriver driver;
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"badgers (x"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 2);
        driver.chooseSource(u"Unread"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 2);
        QVERIFY(driver.message().isEmpty());
    }

    void completesATagAndFindsItsPapers()
    {
        WindowDriver driver;
        valueOf(driver.library().edit(SetTag{{driver.currentPaper().id}, u"to cite"_s, Membership::In}));
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"ta"_s);
        const auto *popup = driver.window().findChild<CompletionPopup *>();
        QTRY_VERIFY(popup->isVisible());
        driver.press(Qt::Key_Tab);
        QTRY_COMPARE(popup->model()->rowCount(), 1);
        driver.press(Qt::Key_Tab);
        QCOMPARE(driver.search().text(), u"tag:\"to cite\" "_s);
        QTRY_COMPARE(driver.listedTitles(), QStringList{u"First paper about foxes"_s});
        QVERIFY(!popup->isVisible());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.list().hasFocus());
    }

    void completesTheNameOfAnAuthor()
    {
        WindowDriver driver;
        importSource(driver.library(), {.name = u"papers.bib"_s,
                                        .bytes = "@article{a, author = {Guimar\xc3\xa3"
                                                 "es, Ana},\n"
                                                 "  title = {On weasels}}\n"});
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"author:guimaraes"_s);
        const auto *popup = driver.window().findChild<CompletionPopup *>();
        QTRY_VERIFY(popup->isVisible());
        driver.press(Qt::Key_Down);
        driver.press(Qt::Key_Return);
        QCOMPARE(driver.search().text(), u"author:\"Ana Guimarães\" "_s);
        QTRY_COMPARE(driver.listedTitles(), QStringList{u"On weasels"_s});
    }

    void givesTheSearchUpForAPaperThatItHides()
    {
        WindowDriver driver;
        const LibraryPaper fox = driver.currentPaper();
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"badgers"_s);
        QTRY_COMPARE(driver.currentTitle(), u"Second paper about badgers"_s);
        emit driver.window().findChild<DetailPane *>()->paperRequested(fox.id);
        QTRY_COMPARE(driver.listedTitles().size(), 5);
        QTRY_COMPARE(driver.currentTitle(), fox.content.title);
        QVERIFY(driver.search().text().isEmpty());
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
