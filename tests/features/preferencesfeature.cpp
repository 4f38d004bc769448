#include "models/searchoffers.h"
#include "testlib/windowdriver.h"
#include "widgets/detail/detailpane.h"
#include "widgets/help/helpdialog.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

PreferencesDialog &openPreferences(WindowDriver &driver)
{
    driver.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = driver.window().findChild<PreferencesDialog *>();
    if (dialog == nullptr)
        qFatal("The preferences do not open.");
    return *dialog;
}

/// Chooses as the reader does, in whichever box has this choice.
void choose(const PreferencesDialog &dialog, const QString &choice)
{
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (const int row = box->findText(choice); row >= 0) {
            box->setCurrentIndex(row);
            emit box->activated(row);
            return;
        }
    }
    qFatal("There is no choice %s.", qUtf8Printable(choice));
}

QString helpOf(WindowDriver &driver)
{
    driver.press(Qt::Key_F1);
    const auto dialogs = driver.window().findChildren<HelpDialog *>();
    return dialogs.isEmpty() ? QString() : dialogs.last()->findChild<QTextBrowser *>()->toPlainText();
}

} // namespace

// As someone who has just begun,
// I find out how things are done, and have them as I like.
class PreferencesFeature final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsChosenShowsAtOnceAndAfterARestart()
    {
        WindowDriver driver;
        const PreferencesDialog &dialog = openPreferences(driver);
        choose(dialog, u"Dark"_s);
        QVERIFY(driver.theme().isDark());
        choose(dialog, u"150 %"_s);
        choose(dialog, u"Sans serif"_s);
        const auto *detail = driver.window().findChild<DetailPane *>();
        QVERIFY(detail->font().pointSizeF() > 1.4 * driver.window().font().pointSizeF());
        driver.restart();
        QVERIFY(driver.theme().isDark());
        QCOMPARE(driver.theme().typeface(), Typeface::SansSerif);
        detail = driver.window().findChild<DetailPane *>();
        QVERIFY(detail->font().pointSizeF() > 1.4 * driver.window().font().pointSizeF());
    }

    void switchesAreThoseOfTheMenu()
    {
        WindowDriver driver;
        const PreferencesDialog &dialog = openPreferences(driver);
        QAction &compact = driver.action(u"Compact rows"_s);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        const auto box = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *candidate) {
            return candidate->text() == u"Compact rows"_s;
        });
        QVERIFY(box != boxes.end());
        (*box)->click();
        QVERIFY(compact.isChecked());
        compact.trigger();
        QVERIFY(!(*box)->isChecked());
    }

    void buttonsLeadToTheirDialogs()
    {
        WindowDriver driver;
        const PreferencesDialog &dialog = openPreferences(driver);
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto keys = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *candidate) {
            return candidate->accessibleName() == u"Keys of all commands"_s;
        });
        QVERIFY(keys != buttons.end());
        (*keys)->click();
        QVERIFY(driver.window().findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly) != nullptr);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QCOMPARE(QApplication::activeModalWidget()->windowTitle(), u"Keys"_s);
    }

    void helpTellsTheKeysAsTheyAre()
    {
        WindowDriver driver;
        QVERIFY(helpOf(driver).contains(u"Space reads on"_s));
        driver.action(u"Read on, then next unread"_s).setShortcut(Qt::Key_B);
        QVERIFY(helpOf(driver).contains(u"b reads on"_s));
        driver.action(u"Read on, then next unread"_s).setShortcuts(QList<QKeySequence>());
        QVERIFY(helpOf(driver).contains(u"“Read on, then next unread” reads on"_s));
    }

    void helpExplainsEveryFieldOfTheSearch()
    {
        WindowDriver driver;
        const QString help = helpOf(driver);
        for (const QList<SearchOffer> fields = searchFields(); const SearchOffer &field : fields)
            QVERIFY2(help.contains(field.text) && help.contains(field.meaning), qUtf8Printable(field.text));
    }
};

QTEST_MAIN(PreferencesFeature)
#include "preferencesfeature.moc"
