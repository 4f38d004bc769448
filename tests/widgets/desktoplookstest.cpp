#include "widgets/theme/desktoplooks.h"

#include "testlib/externaltool.h"
#include "widgets/theme/theme.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that says how programs are to look, on a bus of its own.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void set(const QString &name, uint value)
    {
        m_values.insert(name, value);
        QDBusMessage told = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        told.setArguments({u"org.freedesktop.appearance"_s, name,
                           QVariant::fromValue(QDBusVariant(QVariant::fromValue(value)))});
        m_bus.send(told);
    }

public slots:
    // As the portal does, which wraps the value once more than it documents.
    QDBusVariant Read(const QString &, const QString &name)
    {
        const QDBusVariant value(QVariant::fromValue(m_values.value(name)));
        return QDBusVariant(QVariant::fromValue(value));
    }

private:
    QDBusConnection m_bus;
    QHash<QString, uint> m_values;
};

} // namespace

/// The window looks as the desktop asks, and goes on to when that changes.
class DesktopLooksTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        REQUIRE_TOOL(daemon, "dbus-daemon");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void asksTheDesktopAtTheStart()
    {
        Portal portal(connection(u"portal"_s));
        portal.set(u"color-scheme"_s, 1);
        portal.set(u"contrast"_s, 1);
        const DesktopLooksWatch watch(connection(u"program"_s));
        QTRY_COMPARE(watch.looks(),
                     (DesktopLooks{.brightness = Brightness::Dark, .wantsHighContrast = true}));
    }

    void followsTheDesktopWhileRunning()
    {
        Portal portal(connection(u"portal"_s));
        const DesktopLooksWatch watch(connection(u"program"_s));
        const QSignalSpy changed(&watch, &DesktopLooksWatch::changed);
        portal.set(u"color-scheme"_s, 1);
        QTRY_COMPARE(watch.looks().brightness, Brightness::Dark);
        portal.set(u"color-scheme"_s, 2);
        QTRY_COMPARE(watch.looks().brightness, Brightness::Light);
        portal.set(u"color-scheme"_s, 0);
        QTRY_COMPARE(watch.looks().brightness, std::nullopt);
        QCOMPARE(changed.count(), 3);
    }

    void saysNothingWhereThereIsNoDesktop()
    {
        const DesktopLooksWatch watch{QDBusConnection(u"nothing"_s)};
        QCOMPARE(watch.looks(), DesktopLooks());
    }

    void windowFollowsUnlessTheReaderHasChosen()
    {
        Theme theme;
        theme.choose(ThemeChoice::Automatic);
        theme.setDesktopLooks({.brightness = Brightness::Dark});
        QVERIFY(theme.isDark());
        theme.setDesktopLooks({.brightness = Brightness::Light});
        QVERIFY(!theme.isDark());
        theme.setDesktopLooks({.brightness = Brightness::Dark, .wantsHighContrast = true});
        QCOMPARE(theme.color(ColorRole::Paper), QColor(Qt::black));
        theme.choose(ThemeChoice::Light);
        const QSignalSpy changed(&theme, &Theme::changed);
        theme.setDesktopLooks({.brightness = Brightness::Dark});
        QVERIFY(!theme.isDark());
        QCOMPARE(changed.count(), 0);
    }

private:
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    QProcess m_daemon;
    QString m_address;
};

QTEST_MAIN(DesktopLooksTest)
#include "desktoplookstest.moc"
