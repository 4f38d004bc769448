#include "testlib/windowdriver.h"
#include "widgets/keys/keysdialog.h"
#include "widgets/list/emptystate.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// The dialog in which keys are changed.
class Keys final
{
public:
    explicit Keys(WindowDriver &driver)
    {
        driver.action(u"Change keys…"_s).trigger();
        m_dialog = driver.window().findChild<KeysDialog *>();
    }

    void choose(const QString &command)
    {
        const auto found =
            m_dialog->findChild<QTreeWidget *>()->findItems(command, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.size() != 1)
            qFatal("There is no such command.");
        m_dialog->findChild<QTreeWidget *>()->setCurrentItem(found.first());
    }
    void give(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *field = m_dialog->findChild<QKeySequenceEdit *>();
        field->setFocus();
        field->setKeySequence(QKeySequence(modifiers | key));
    }
    void press(const QString &button)
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == button)
                candidate->click();
        }
    }
    QString explanation() const { return m_dialog->findChild<QLabel *>()->text(); }
    int commandsShown() const
    {
        int shown = 0;
        const auto *list = m_dialog->findChild<QTreeWidget *>();
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row)
                shown += list->topLevelItem(group)->child(row)->isHidden() ? 0 : 1;
        }
        return shown;
    }
    void filter(const QString &letters) { m_dialog->findChild<QLineEdit *>()->setText(letters); }
    void close() { m_dialog->reject(); }

private:
    KeysDialog *m_dialog = nullptr;
};

} // namespace

// As someone whose fingers know other keys,
// I give commands the keys that I am used to.
class KeysFeature final : public QObject
{
    Q_OBJECT

private slots:
    void newKeyWorksAtOnceAndAfterARestart();
    void keyIsTakenFromAnotherCommandOnlyKnowingly();
    void newKeyTakesThePlaceOfItsOwnKindOnly();
    void emptyListNamesTheKeyAsItIsNow();
    void keysCanBeAsTheyWere();
    void commandCanHaveNoKey();
    void findsACommandByLettersOrByItsKey();
    void brokenSettingsLeaveTheUsualKeys();
};

void KeysFeature::newKeyWorksAtOnceAndAfterARestart()
{
    WindowDriver driver;
    Keys keys(driver);
    keys.choose(u"Star"_s);
    keys.give(Qt::Key_B);
    keys.press(u"&Use this key"_s);
    keys.close();
    driver.list().setFocus();
    driver.press(Qt::Key_B);
    QTRY_VERIFY(driver.currentPaper().marks.starred);
    driver.press(Qt::Key_S);
    driver.restart();
    QVERIFY(driver.currentPaper().marks.starred);
    driver.list().setFocus();
    driver.press(Qt::Key_B);
    QTRY_VERIFY(!driver.currentPaper().marks.starred);
}

void KeysFeature::keyIsTakenFromAnotherCommandOnlyKnowingly()
{
    WindowDriver driver;
    Keys keys(driver);
    keys.choose(u"Note"_s);
    keys.give(Qt::Key_M);
    QVERIFY2(keys.explanation().contains(u"Read or unread"_s), qUtf8Printable(keys.explanation()));
    QCOMPARE(driver.action(u"Read or unread"_s).shortcuts().size(), 2);
    keys.press(u"&Use this key"_s);
    QCOMPARE(driver.action(u"Note"_s).shortcuts(), QList<QKeySequence>{Qt::Key_M});
    QCOMPARE(driver.action(u"Read or unread"_s).shortcuts(), QList<QKeySequence>{Qt::Key_U});
}

void KeysFeature::newKeyTakesThePlaceOfItsOwnKindOnly()
{
    WindowDriver driver;
    Keys keys(driver);
    keys.choose(u"Search"_s);
    keys.give(Qt::Key_B);
    QCOMPARE(keys.explanation(), u"B takes the place of /."_s);
    keys.press(u"&Use this key"_s);
    QCOMPARE(driver.action(u"Search"_s).shortcuts(), (QList<QKeySequence>{Qt::Key_B, Qt::CTRL | Qt::Key_F}));
}

void KeysFeature::emptyListNamesTheKeyAsItIsNow()
{
    WindowDriver driver;
    driver.chooseSource(u"Starred"_s);
    const auto *advice = driver.window().findChild<EmptyState *>();
    QTRY_VERIFY(advice->isVisible());
    const auto says = [advice](const QString &text) {
        const auto labels = advice->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(u"Press s on"_s));
    Keys keys(driver);
    keys.choose(u"Star"_s);
    keys.give(Qt::Key_B);
    keys.press(u"&Use this key"_s);
    QVERIFY(says(u"Press b on"_s));
}

void KeysFeature::keysCanBeAsTheyWere()
{
    WindowDriver driver;
    const QList<QKeySequence> before = driver.action(u"Search"_s).shortcuts();
    Keys keys(driver);
    for (const QString &command : {u"Search"_s, u"Star"_s}) {
        keys.choose(command);
        keys.give(command == u"Star"_s ? Qt::Key_8 : Qt::Key_9);
        keys.press(u"&Use this key"_s);
    }
    keys.choose(u"Search"_s);
    keys.press(u"As it &was"_s);
    QCOMPARE(driver.action(u"Search"_s).shortcuts(), before);
    QCOMPARE(driver.action(u"Star"_s).shortcut(), QKeySequence(Qt::Key_8));
    keys.press(u"&All as they were"_s);
    QCOMPARE(driver.action(u"Star"_s).shortcut(), QKeySequence(Qt::Key_S));
}

void KeysFeature::commandCanHaveNoKey()
{
    WindowDriver driver;
    Keys keys(driver);
    keys.choose(u"Star"_s);
    keys.press(u"&No key"_s);
    keys.close();
    driver.restart();
    QVERIFY(driver.action(u"Star"_s).shortcuts().isEmpty());
}

void KeysFeature::findsACommandByLettersOrByItsKey()
{
    WindowDriver driver;
    Keys keys(driver);
    QVERIFY(keys.commandsShown() > 50);
    keys.filter(u"bibtex"_s);
    QCOMPARE(keys.commandsShown(), 2);
    keys.filter(u"ctrl+k"_s);
    QCOMPARE(keys.commandsShown(), 1);
}

void KeysFeature::brokenSettingsLeaveTheUsualKeys()
{
    WindowDriver driver;
    driver.close();
    {
        QSettings settings(driver.folderFile(u"window.ini"_s), QSettings::IniFormat);
        settings.setValue(u"keys/ToggleStar"_s, u"no key at all"_s);
        settings.setValue(u"keys/NoSuchCommand"_s, u"B"_s);
    }
    driver.restart();
    QCOMPARE(driver.action(u"Star"_s).shortcut(), QKeySequence(Qt::Key_S));
}

QTEST_MAIN(KeysFeature)
#include "keysfeature.moc"
