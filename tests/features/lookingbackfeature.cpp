#include "testlib/windowdriver.h"
#include "widgets/window/backupactions.h"
#include "widgets/window/backupsdialog.h"
#include "widgets/window/historydialog.h"
#include "widgets/window/noterevisionsdialog.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// As someone who changes their mind,
// I can take back what I did yesterday, and have an earlier note again.
class LookingBackFeature final : public QObject
{
    Q_OBJECT

private slots:
    void undoesAfterARestart()
    {
        WindowDriver driver;
        driver.press(Qt::Key_S);
        QTRY_VERIFY(driver.currentPaper().marks.starred);
        driver.restart();
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!driver.currentPaper().marks.starred);
        driver.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(driver.currentPaper().marks.starred);
    }

    void theMenuSaysWhatWouldBeTakenBack()
    {
        WindowDriver driver;
        const QAction &undo = driver.action(u"Undo"_s);
        const QAction &redo = driver.action(u"Redo"_s);
        QCOMPARE(redo.text(), u"Redo"_s);
        driver.press(Qt::Key_S);
        QTRY_COMPARE(undo.text(), u"Undo: Starred a paper"_s);
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(redo.text(), u"Do again: Starred a paper"_s);
        QVERIFY2(undo.text().startsWith(u"Undo: Took in 5 papers"_s), qUtf8Printable(undo.text()));
    }

    void listsWhatWasDone()
    {
        WindowDriver driver;
        driver.action(u"What you did…"_s).trigger();
        const auto *dialog = driver.window().findChild<HistoryDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *steps = dialog->findChild<QListWidget *>();
        QVERIFY2(steps->item(0)->text().startsWith(u"Took in 5 papers from "_s),
                 qUtf8Printable(steps->item(0)->text()));

        valueOf(driver.library().edit(SetStar{.papers = {driver.currentPaper().id}}));
        QTRY_VERIFY(steps->item(0)->text().startsWith(u"Starred a paper"_s));
        buttonOf(*dialog, u"&Undo the last"_s).click();
        QTRY_VERIFY(steps->item(0)->text().contains(u"undone"_s));
        QVERIFY(!driver.currentPaper().marks.starred);
        buttonOf(*dialog, u"&Do it again"_s).click();
        QTRY_VERIFY(driver.currentPaper().marks.starred);
    }

    void backsUpAndRestores()
    {
        WindowDriver driver;
        const BackupActions actions(driver.library().fileName(), stoppedClock(), 1h,
                                    driver.window().commands(), driver.window().messages(), &driver.window());
        const QSignalSpy restore(&actions, &BackupActions::restoreWanted);
        driver.action(u"Backups…"_s).trigger();
        const auto *dialog = driver.window().findChild<BackupsDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(!buttonOf(*dialog, u"&Restore this one"_s).isEnabled());
        buttonOf(*dialog, u"&Back up now"_s).click();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"5 papers, 0 notes"_s),
                 qUtf8Printable(list->item(0)->text()));
        buttonOf(*dialog, u"&Restore this one"_s).click();
        QCOMPARE(restore.size(), 1);
        QVERIFY(QFile::exists(restore.first().first().toString()));
    }

    void restoresANoteThatWasCleared()
    {
        WindowDriver driver;
        const PaperId paper = driver.currentPaper().id;
        valueOf(driver.library().edit(SetNote{.paper = paper, .note = u"precious"_s}));
        valueOf(driver.library().edit(SetNote{.paper = paper, .note = QString()}));
        driver.action(u"Earlier versions of the note…"_s).trigger();
        QTRY_VERIFY(driver.window().findChild<NoteRevisionsDialog *>() != nullptr);
        const auto *dialog = driver.window().findChild<NoteRevisionsDialog *>();
        QCOMPARE(dialog->findChildren<QPlainTextEdit *>().first()->toPlainText(), u"precious"_s);
        buttonOf(*dialog, u"&Restore this version"_s).click();
        QTRY_COMPARE(driver.note().toPlainText(), u"precious"_s);
        QCOMPARE(driver.currentPaper().marks.note, u"precious"_s);
    }

    void saysThatANoteHasNoEarlierVersions()
    {
        WindowDriver driver;
        driver.action(u"Earlier versions of the note…"_s).trigger();
        QTRY_COMPARE(driver.message(), u"There are no earlier versions of this note."_s);
    }
};

QTEST_MAIN(LookingBackFeature)
#include "lookingbackfeature.moc"
