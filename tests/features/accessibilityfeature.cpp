#include "testlib/dialogs.h"
#include "testlib/windowdriver.h"
#include "widgets/keys/keyoverlay.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/window/papermenu.h"
#include "widgets/window/windowmenu.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a reader of the screen can do something with, and so has to be called something.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Graphic:
    case QAccessible::HotkeyField:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

QString described(const QAccessibleInterface &control)
{
    QStringList path;
    for (const QObject *object = control.object(); object != nullptr; object = object->parent())
        path.prepend(QString::fromLatin1(object->metaObject()->className()));
    return u"%1 of role %2"_s.arg(path.join(u" > "_s)).arg(int(control.role()));
}

/// The controls below that are seen and have no name.
QStringList namelessControls(const QAccessibleInterface &root)
{
    QStringList nameless;
    for (int i = 0; i < root.childCount(); ++i) {
        const QAccessibleInterface *child = root.child(i);
        if (child == nullptr || child->state().invisible)
            continue;
        if (isControl(child->role()) && child->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(described(*child));
        nameless += namelessControls(*child);
    }
    return nameless;
}

QStringList namelessControls(QWidget &widget)
{
    return namelessControls(*QAccessible::queryAccessibleInterface(&widget));
}

int controlsBelow(const QAccessibleInterface &root)
{
    int controls = 0;
    for (int i = 0; i < root.childCount(); ++i) {
        const QAccessibleInterface *child = root.child(i);
        if (child != nullptr && !child->state().invisible)
            controls += (isControl(child->role()) ? 1 : 0) + controlsBelow(*child);
    }
    return controls;
}

/// All that is said of what is seen.
QString textsBelow(const QAccessibleInterface &root)
{
    QStringList texts{root.text(QAccessible::Name), root.text(QAccessible::Value)};
    for (int i = 0; i < root.childCount(); ++i) {
        const QAccessibleInterface *child = root.child(i);
        if (child != nullptr && !child->state().invisible)
            texts.append(textsBelow(*child));
    }
    return texts.join(u'\n');
}

QSet<QAction *> actionsIn(const QMenu &menu)
{
    QSet<QAction *> actions;
    const QList<QAction *> entries = menu.actions();
    for (QAction *action : entries) {
        actions.insert(action);
        if (action->menu() != nullptr)
            actions += actionsIn(*action->menu());
    }
    return actions;
}

} // namespace

// As a reader who does not see the screen, or does not use a mouse,
// I can do all that others can.
class AccessibilityFeature final : public QObject
{
    Q_OBJECT

private slots:
    void everyControlOfTheWindowHasAName();
    void everyControlOfTheDialogsHasAName_data();
    void everyControlOfTheDialogsHasAName();
    void everyKeyInTheListOfKeysIsRead();
    void rowsAreReadAsWords();
    void tabGoesRoundTheWindow();
    void everyCommandIsInAMenu();
};

void AccessibilityFeature::everyControlOfTheWindowHasAName()
{
    WindowDriver driver;
    driver.window().resize(1280, 800);
    QCOMPARE(namelessControls(driver.window()).join(u'\n'), QString());
    QVERIFY(controlsBelow(*QAccessible::queryAccessibleInterface(&driver.window())) > 20);
    driver.window().resize(480, 700);
    QCOMPARE(namelessControls(driver.window()).join(u'\n'), QString());
}

void AccessibilityFeature::everyControlOfTheDialogsHasAName_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : dialogCommands())
        QTest::newRow(qUtf8Printable(command)) << command;
}

void AccessibilityFeature::everyControlOfTheDialogsHasAName()
{
    QFETCH(const QString, command);
    WindowDriver driver;
    const PaperId paper = driver.currentPaper().id;
    valueOf(driver.library().edit(SetNote{.paper = paper, .note = u"One"_s}));
    valueOf(driver.library().edit(SetNote{.paper = paper, .note = QString()}));
    int controls = 0;
    QStringList nameless;
    QString title;
    lookAtDialog(driver.action(command), [&](QDialog &dialog) {
        controls = controlsBelow(*QAccessible::queryAccessibleInterface(&dialog));
        nameless = namelessControls(dialog);
        title = dialog.windowTitle();
    });
    QVERIFY(controls > 0);
    QCOMPARE(nameless.join(u'\n'), QString());
    QVERIFY(!title.isEmpty());
}

void AccessibilityFeature::everyKeyInTheListOfKeysIsRead()
{
    WindowDriver driver;
    driver.press(Qt::Key_Question);
    QTRY_VERIFY(driver.window().findChild<KeyOverlay *>()->isVisible());
    const QString read =
        textsBelow(*QAccessible::queryAccessibleInterface(driver.window().findChild<KeyOverlay *>()));
    for (const WindowCommand command : driver.window().commands().all()) {
        const QAction *action = driver.window().commands().action(command);
        if (!action->shortcut().isEmpty())
            QVERIFY2(read.contains(WindowCommands::title(command)),
                     qUtf8Printable(WindowCommands::title(command)));
    }
}

void AccessibilityFeature::rowsAreReadAsWords()
{
    WindowDriver driver;
    const QString title = driver.currentTitle();
    valueOf(driver.library().edit(SetStar{{driver.currentPaper().id}}));
    const auto spoken = [&driver] {
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&driver.list());
        return list->child(0)->text(QAccessible::Name);
    };
    QTRY_VERIFY2(spoken().startsWith(u"starred"_s), qUtf8Printable(spoken()));
    QVERIFY2(spoken().contains(title), qUtf8Printable(spoken()));
    const QAccessibleInterface *sources = QAccessible::queryAccessibleInterface(&driver.sources());
    QVERIFY2(sources->child(0)->text(QAccessible::Name).contains(u'5'),
             qUtf8Printable(sources->child(0)->text(QAccessible::Name)));
}

void AccessibilityFeature::tabGoesRoundTheWindow()
{
    WindowDriver driver;
    driver.window().resize(1280, 800);
    driver.list().setFocus();
    QList<QWidget *> visited;
    do {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr);
        QVERIFY2(!QAccessible::queryAccessibleInterface(focused)->text(QAccessible::Name).isEmpty(),
                 focused->metaObject()->className());
        visited.append(focused);
        driver.press(Qt::Key_Tab);
        const QWidget *next = QApplication::focusWidget();
        // Within a text it goes from link to link.
        if (next == visited.last())
            visited.removeLast();
        QVERIFY2(next == visited.value(0) || !visited.contains(next), next->metaObject()->className());
    } while (QApplication::focusWidget() != &driver.list());
    for (QWidget *wanted :
         std::initializer_list<QWidget *>{&driver.search(), &driver.sources(), &driver.note()})
        QVERIFY2(visited.contains(wanted), wanted->metaObject()->className());
    // And the same way back.
    const QList<QWidget *> backwards(visited.crbegin(), visited.crend());
    for (const QWidget *expected : backwards) {
        const QWidget *before = QApplication::focusWidget();
        for (int links = 0; links < 20 && QApplication::focusWidget() == before; ++links)
            driver.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), expected);
    }
}

void AccessibilityFeature::everyCommandIsInAMenu()
{
    WindowDriver driver;
    const QSet<QAction *> offered = actionsIn(*driver.window().findChild<WindowMenu *>()) +
                                    actionsIn(PaperMenu(driver.window().commands(), &driver.window()));
    for (const WindowCommand command : driver.window().commands().all()) {
        QAction *action = driver.window().commands().action(command);
        QVERIFY2(offered.contains(action), qUtf8Printable(action->text()));
    }
}

QTEST_MAIN(AccessibilityFeature)
#include "accessibilityfeature.moc"
