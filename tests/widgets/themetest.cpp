#include "widgets/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

// The figures are those of WCAG 2.1, level AA: 4.5 for text, 3 for marks.
class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void computesContrastAsPublished()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // A well-known boundary case of the published formula.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void everyTextCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }

    void everyTextCanBeReadOnEveryGround()
    {
        QFETCH(ThemeChoice, choice);
        Theme theme;
        theme.choose(choice);
        for (const ColorRole ground :
             {ColorRole::Paper, ColorRole::Panel, ColorRole::Selection, ColorRole::Chip}) {
            for (const ColorRole text : {ColorRole::Ink, ColorRole::Soft, ColorRole::Accent, ColorRole::Link})
                QVERIFY2(contrastRatio(theme.color(text), theme.color(ground)) >= 4.5,
                         pairName(text, ground).constData());
        }
        for (const ColorRole ground : {ColorRole::Paper, ColorRole::Panel}) {
            for (const ColorRole text : {ColorRole::Error, ColorRole::Done})
                QVERIFY2(contrastRatio(theme.color(text), theme.color(ground)) >= 4.5,
                         pairName(text, ground).constData());
            QVERIFY(contrastRatio(theme.color(ColorRole::Star), theme.color(ground)) >= 3);
        }
        QVERIFY(contrastRatio(theme.color(ColorRole::Ink), theme.color(ColorRole::Match)) >= 4.5);
    }

    void dressesTheWholeApplication()
    {
        Theme theme;
        theme.choose(ThemeChoice::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(ColorRole::Paper));
        theme.choose(ThemeChoice::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Text), theme.color(ColorRole::Ink));
    }

    void followsTheDesktopsOwnColors()
    {
        const QColor desktopBase = QApplication::palette().color(QPalette::Base);
        Theme theme;
        theme.choose(ThemeChoice::System);
        QCOMPARE(theme.color(ColorRole::Paper), desktopBase);
    }

private:
    static QByteArray pairName(ColorRole text, ColorRole ground)
    {
        return u"role %1 on role %2"_s.arg(static_cast<int>(text)).arg(static_cast<int>(ground)).toUtf8();
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
