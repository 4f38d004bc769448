#include "testlib/windowdriver.h"
#include "widgets/window/trashdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone who tidies up,
// I can delete papers without fear: they come back with all that was on them.
class TrashFeature final : public QObject
{
    Q_OBJECT

private slots:
    void deletedPaperComesBackWithOneKey()
    {
        WindowDriver driver;
        const QStringList titles = driver.listedTitles();
        const PaperId paper = driver.currentPaper().id;
        valueOf(driver.library().edit(SetNote{.paper = paper, .note = u"precious"_s}));
        driver.list().setFocus();
        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(driver.listedTitles(), titles.mid(1));
        QTRY_COMPARE(driver.message(), u"Deleted a paper"_s);
        QTRY_COMPARE(driver.currentTitle(), titles.at(1));
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(driver.listedTitles(), titles);
        QCOMPARE(valueOf(driver.library().paper(paper)).marks.note, u"precious"_s);
    }

    void goesOnWithTheNextPaper()
    {
        WindowDriver driver;
        const QStringList titles = driver.listedTitles();
        driver.list().setFocus();
        driver.press(Qt::Key_J);
        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(driver.listedTitles().size(), 4);
        QCOMPARE(driver.currentTitle(), titles.at(2));
        QCOMPARE(driver.list().selectionModel()->selectedRows().size(), 1);
        for (int i = 0; i < 3; ++i)
            driver.press(Qt::Key_J);
        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(driver.listedTitles().size(), 3);
        QCOMPARE(driver.currentTitle(), titles.at(3));
    }

    void severalAreDeletedAtOnce()
    {
        WindowDriver driver;
        const QStringList titles = driver.listedTitles();
        driver.list().setFocus();
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(driver.listedTitles(), titles.mid(2));
        QTRY_COMPARE(driver.message(), u"Deleted 2 papers"_s);
        driver.pressMessageButton();
        QTRY_COMPARE(driver.listedTitles(), titles);
    }

    void twoPapersBecomeOneAndTwoAgain()
    {
        WindowDriver driver;
        const QStringList titles = driver.listedTitles();
        driver.list().setFocus();
        driver.action(u"Merge into one paper"_s).trigger();
        QTRY_COMPARE(driver.message(), u"Select the papers that are one and the same, then merge them."_s);
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_X);
        driver.action(u"Merge into one paper"_s).trigger();
        QTRY_COMPARE(driver.message(), u"Merged 2 papers into one"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 4);
        driver.pressMessageButton();
        QTRY_COMPARE(driver.listedTitles(), titles);
    }

    void trashShowsWhatWasDeletedAndPutsItBack()
    {
        WindowDriver driver;
        const QStringList titles = driver.listedTitles();
        driver.list().setFocus();
        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(driver.listedTitles(), titles.mid(1));
        driver.action(u"Trash…"_s).trigger();
        const auto *dialog = driver.window().findChild<TrashDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().endsWith(titles.first()), qUtf8Printable(list->item(0)->text()));
        QVERIFY2(list->item(0)->text().startsWith(u"30 days left"_s), qUtf8Printable(list->item(0)->text()));
        buttonOf(*dialog, u"&Put back"_s).click();
        QTRY_COMPARE(driver.listedTitles(), titles);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!buttonOf(*dialog, u"&Put back"_s).isEnabled());
        QVERIFY(!buttonOf(*dialog, u"&Delete all for good"_s).isEnabled());
    }

    void emptiedTrashIsEmpty()
    {
        WindowDriver driver;
        driver.list().setFocus();
        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(driver.listedTitles().size(), 4);
        driver.action(u"Trash…"_s).trigger();
        const auto *dialog = driver.window().findChild<TrashDialog *>();
        const auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        buttonOf(*dialog, u"&Delete all for good"_s).click();
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(valueOf(driver.library().trash()).isEmpty());
    }

    void importIsTakenBack()
    {
        WindowDriver driver;
        const QStringList titles = driver.listedTitles();
        QCOMPARE(titles.size(), 5);
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(driver.listedTitles().isEmpty());
        driver.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(driver.listedTitles(), titles);
    }
};

QTEST_MAIN(TrashFeature)
#include "trashfeature.moc"
