#include "models/sourcesmodel.h"
#include "testlib/windowdriver.h"
#include "widgets/window/nameprompt.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone who looks for the same things every week,
// I keep a search and see what is new in it.
class SavedSearchFeature final : public QObject
{
    Q_OBJECT

private slots:
    void keepsASearchBesideTheOtherSources()
    {
        WindowDriver driver;
        save(driver, u"badg"_s, u"Badgers"_s);
        QTRY_COMPARE(chosenSource(driver), u"Badgers"_s);
        QVERIFY(driver.search().text().isEmpty());
        QTRY_COMPARE(driver.listedTitles().size(), 2);
        QTRY_COMPARE(countOf(driver, u"Badgers"_s), u"2"_s);
        QCOMPARE(driver.message(), u"Saved the search “Badgers”"_s);

        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"fourth"_s);
        QTRY_COMPARE(driver.listedTitles(), QStringList{u"Fourth paper about badgers"_s});
    }

    void comesBackAfterARestart()
    {
        WindowDriver driver;
        save(driver, u"foxes OR badgers"_s, u"Dens"_s);
        QTRY_COMPARE(chosenSource(driver), u"Dens"_s);
        driver.restart();
        QTRY_COMPARE(chosenSource(driver), u"Dens"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 5);
        QTRY_COMPARE(countOf(driver, u"Dens"_s), u"5"_s);
    }

    void countsWhatIsReadAndStarred()
    {
        WindowDriver driver;
        save(driver, u"is:starred"_s, u"Gems"_s);
        QTRY_COMPARE(countOf(driver, u"Gems"_s), u"0"_s);
        driver.chooseSource(u"All papers"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 5);
        driver.list().setFocus();
        driver.press(Qt::Key_S);
        QTRY_COMPARE(countOf(driver, u"Gems"_s), u"1"_s);
    }

    void savesTheSourceAlongWithTheSearch()
    {
        WindowDriver driver;
        driver.chooseSource(u"Unread"_s);
        save(driver, u"foxes"_s, u"New foxes"_s);
        QTRY_COMPARE(chosenSource(driver), u"New foxes"_s);
        const auto saved = valueOf(driver.library().sourceCounts()).savedSearches;
        QCOMPARE(saved.first().search.search, u"is:unread (foxes)"_s);
    }

    void renamesAndDeletesWithUndo()
    {
        WindowDriver driver;
        save(driver, u"badgers"_s, u"Badgers"_s);
        QTRY_COMPARE(chosenSource(driver), u"Badgers"_s);
        driver.sources().setFocus();
        driver.press(Qt::Key_F2);
        answer(driver, u"Setts"_s);
        QTRY_COMPARE(chosenSource(driver), u"Setts"_s);
        QCOMPARE(driver.listedTitles().size(), 2);

        driver.press(Qt::Key_Delete);
        QTRY_COMPARE(chosenSource(driver), u"All papers"_s);
        QTRY_COMPARE(driver.message(), u"Deleted the search “Setts”"_s);
        driver.action(u"Undo"_s).trigger();
        QTRY_VERIFY(hasSource(driver, u"Setts"_s));
        driver.action(u"Undo"_s).trigger();
        QTRY_VERIFY(hasSource(driver, u"Badgers"_s));
        driver.action(u"Undo"_s).trigger();
        QTRY_VERIFY(!hasSource(driver, u"Badgers"_s));
        driver.action(u"Redo"_s).trigger();
        QTRY_VERIFY(hasSource(driver, u"Badgers"_s));
    }

    void hasNothingToSaveWithoutASearch()
    {
        WindowDriver driver;
        driver.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(driver.message(), u"All papers are listed. Search for something to save the search."_s);
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), u"(x"_s);
        driver.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(driver.message(), u"A search that cannot be read cannot be saved."_s);
    }

private:
    static void save(WindowDriver &driver, const QString &search, const QString &name)
    {
        driver.press(Qt::Key_Slash);
        QTest::keyClicks(&driver.search(), search);
        driver.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        answer(driver, name);
    }

    /// Writes into the sheet that asks for a name, which is a window of its own.
    static void answer(WindowDriver &driver, const QString &name)
    {
        QTRY_VERIFY(qobject_cast<NamePrompt *>(QApplication::activePopupWidget()));
        auto *field = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        // Desktops do this by themselves.
        driver.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    }

    static QModelIndex sourceNamed(const WindowDriver &driver, const QString &title)
    {
        const QAbstractItemModel &model = *driver.sources().model();
        return model.match(model.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).value(0);
    }

    static bool hasSource(const WindowDriver &driver, const QString &title)
    {
        return sourceNamed(driver, title).isValid();
    }

    static QString countOf(const WindowDriver &driver, const QString &title)
    {
        return sourceNamed(driver, title).data(SourcesModel::CountRole).toString();
    }

    static QString chosenSource(const WindowDriver &driver)
    {
        return driver.sources().currentIndex().data().toString();
    }
};

QTEST_MAIN(SavedSearchFeature)
#include "savedsearchfeature.moc"
