#include "testlib/windowdriver.h"
#include "widgets/detail/detailpane.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/sources/sourcesview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// The palette of the window, opened with its key.
class Palette final
{
public:
    explicit Palette(WindowDriver &driver) : m_driver(driver)
    {
        driver.press(Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return isOpen(); }))
            qFatal("The palette does not open.");
    }

    bool isOpen() const { return palette().isVisible(); }
    void type(const QString &letters) { QTest::keyClicks(palette().findChild<QLineEdit *>(), letters); }

    QStringList found() const
    {
        QStringList titles;
        const QAbstractItemModel *model = palette().findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }

private:
    CommandPalette &palette() const { return *m_driver.window().findChild<CommandPalette *>(); }

    WindowDriver &m_driver;
};

} // namespace

// As someone with hundreds of papers,
// I get to anything by a few letters, back to where I was, and undisturbed to one paper.
class GettingAboutFeature final : public QObject
{
    Q_OBJECT

private slots:
    void paletteCarriesOutACommand();
    void paletteLeadsToASource();
    void paletteLeadsToAPaper();
    void paletteDoesNotOfferStrewnLetters();
    void paletteIsLeftAsItWasEntered();
    void paletteOffersFirstWhatWasUsedLast();
    void noKeyIsACommandWhileThePaletteIsOpen();
    void goesBackAndForward();
    void passesOverPapersThatAreGone();
    void goesBackFromWhereThePaletteLed();
    void showsOnePaperAndNothingElse();
    void keysWorkOnThePaperAlone();
    void textSizeIsKept();
};

void GettingAboutFeature::paletteCarriesOutACommand()
{
    WindowDriver driver;
    Palette palette(driver);
    palette.type(u"star"_s);
    QCOMPARE(palette.found().first(), u"Star"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(!palette.isOpen());
    QTRY_VERIFY(driver.currentPaper().marks.starred);
}

void GettingAboutFeature::paletteLeadsToASource()
{
    WindowDriver driver;
    valueOf(driver.library().edit(SetTag{.papers = {driver.currentPaper().id}, .tag = u"zebra crossing"_s}));
    QTRY_VERIFY(driver.sources()
                    .model()
                    ->match(driver.sources().model()->index(0, 0), Qt::DisplayRole, u"zebra crossing"_s)
                    .size() == 1);
    Palette palette(driver);
    palette.type(u"zebcro"_s);
    QCOMPARE(palette.found(), QStringList{u"zebra crossing"_s});
    driver.press(Qt::Key_Return);
    QTRY_COMPARE(driver.listedTitles().size(), 1);
}

void GettingAboutFeature::paletteLeadsToAPaper()
{
    WindowDriver driver;
    const QString wanted = driver.listedTitles().at(3);
    Palette palette(driver);
    palette.type(wanted.chopped(2) + u" (\"OR"_s);
    QTRY_COMPARE(palette.found(), QStringList());
    for (int i = 0; i < 5; ++i)
        driver.press(Qt::Key_Backspace);
    QTRY_VERIFY(palette.found().contains(wanted));
    while (driver.window().findChild<CommandPalette *>()->findChild<QListView *>()->currentIndex().data() !=
           wanted)
        driver.press(Qt::Key_Down);
    driver.press(Qt::Key_Return);
    QTRY_COMPARE(driver.currentTitle(), wanted);
}

void GettingAboutFeature::paletteDoesNotOfferStrewnLetters()
{
    WindowDriver driver;
    Palette palette(driver);
    palette.type(u"lang"_s);
    QVERIFY(!palette.found().contains(u"Look up what is missing"_s));
    for (int letter = 0; letter < 4; ++letter)
        driver.press(Qt::Key_Backspace);
    palette.type(u"luwm"_s);
    QVERIFY(palette.found().contains(u"Look up what is missing"_s));
}

void GettingAboutFeature::paletteIsLeftAsItWasEntered()
{
    WindowDriver driver;
    driver.note().setFocus();
    const Palette palette(driver);
    driver.press(Qt::Key_Escape);
    QVERIFY(!palette.isOpen());
    QCOMPARE(QApplication::focusWidget(), &driver.note());
    driver.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette.isOpen());
    driver.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette.isOpen());
}

void GettingAboutFeature::paletteOffersFirstWhatWasUsedLast()
{
    WindowDriver driver;
    {
        Palette palette(driver);
        palette.type(u"compact"_s);
        driver.press(Qt::Key_Return);
    }
    const Palette again(driver);
    QCOMPARE(again.found().first(), u"Compact rows"_s);
    QCOMPARE(again.found().count(u"Compact rows"_s), 1);
}

void GettingAboutFeature::noKeyIsACommandWhileThePaletteIsOpen()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    Palette palette(driver);
    palette.type(u"s"_s);
    driver.press(Qt::Key_A, Qt::ShiftModifier);
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    driver.press(Qt::Key_Escape);
    QVERIFY(!driver.currentPaper().marks.starred);
    QCOMPARE(driver.listedTitles(), titles);
}

void GettingAboutFeature::goesBackAndForward()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    const QAction &back = driver.action(u"Back to what was read before"_s);
    QTRY_VERIFY(!back.isEnabled());
    driver.list().setFocus();
    driver.press(Qt::Key_J);
    driver.press(Qt::Key_J);
    driver.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(driver.currentTitle(), titles.at(0));
    QVERIFY(!back.isEnabled());
    driver.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
    driver.press(Qt::Key_J);
    driver.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
    QTest::mouseClick(driver.list().viewport(), Qt::ForwardButton);
    QTRY_COMPARE(driver.currentTitle(), titles.at(3));
    QTest::mouseClick(driver.list().viewport(), Qt::BackButton);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
}

void GettingAboutFeature::passesOverPapersThatAreGone()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    const QAction &back = driver.action(u"Back to what was read before"_s);
    driver.list().setFocus();
    driver.press(Qt::Key_J);
    QTRY_VERIFY(back.isEnabled());
    driver.press(Qt::Key_Delete);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
    driver.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(driver.currentTitle(), titles.at(0));
}

void GettingAboutFeature::goesBackFromWhereThePaletteLed()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    Palette palette(driver);
    palette.type(titles.at(4));
    QTRY_COMPARE(palette.found().value(0), titles.at(4));
    driver.press(Qt::Key_Return);
    QTRY_COMPARE(driver.currentTitle(), titles.at(4));
    driver.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(driver.currentTitle(), titles.at(0));
}

void GettingAboutFeature::showsOnePaperAndNothingElse()
{
    WindowDriver driver;
    driver.window().resize(1280, 800);
    driver.list().setFocus();
    driver.press(Qt::Key_Z);
    const auto *detail = driver.window().findChild<DetailPane *>();
    QVERIFY(detail->isVisible());
    QVERIFY(!driver.list().isVisible());
    QVERIFY(!driver.sources().isVisible());
    QVERIFY(!driver.search().isVisible());
    driver.window().resize(1000, 800);
    QVERIFY(!driver.list().isVisible());
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.list().isVisible());
    QVERIFY(driver.sources().isVisible());
    QVERIFY(driver.search().isVisible());
    QCOMPARE(QApplication::focusWidget(), &driver.list());
}

void GettingAboutFeature::keysWorkOnThePaperAlone()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    driver.list().setFocus();
    driver.press(Qt::Key_Z);
    driver.press(Qt::Key_J);
    QTRY_COMPARE(driver.currentTitle(), titles.at(1));
    driver.press(Qt::Key_S);
    QTRY_VERIFY(driver.currentPaper().marks.starred);
    driver.press(Qt::Key_Space);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
    driver.press(Qt::Key_E);
    QTRY_COMPARE(QApplication::focusWidget(), &driver.note());
    QTest::keyClicks(&driver.note(), u"a z and a space"_s);
    QCOMPARE(driver.note().toPlainText(), u"a z and a space"_s);
    QVERIFY(!driver.list().isVisible());
    driver.press(Qt::Key_Escape);
    QVERIFY(!driver.list().isVisible());
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.list().isVisible());
    QCOMPARE(driver.currentTitle(), titles.at(2));
}

void GettingAboutFeature::textSizeIsKept()
{
    WindowDriver driver;
    const auto size = [&driver] {
        return driver.window()
            .findChild<DetailPane *>()
            ->findChild<QPlainTextEdit *>()
            ->fontInfo()
            .pixelSize();
    };
    const int usual = size();
    driver.press(Qt::Key_Plus, Qt::ControlModifier);
    driver.press(Qt::Key_Equal, Qt::ControlModifier);
    const int larger = size();
    QVERIFY(larger > usual);
    driver.restart();
    QCOMPARE(size(), larger);
    for (int i = 0; i < 20; ++i)
        driver.press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(size() < usual);
    driver.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(size(), usual);
}

QTEST_MAIN(GettingAboutFeature)
#include "gettingaboutfeature.moc"
