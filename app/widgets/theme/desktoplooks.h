#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace broadsheet {

enum class Brightness { Light, Dark };

/// What the desktop asks of all programs.
struct DesktopLooks
{
    /// Nothing where it does not say.
    std::optional<Brightness> brightness = {};
    bool wantsHighContrast = false;

    friend bool operator==(const DesktopLooks &, const DesktopLooks &) = default;
};

/// Asks the desktop how programs are to look, and tells when that changes while the program runs. It is the
/// XDG desktop portal that knows (org.freedesktop.portal.Settings, `org.freedesktop.appearance`); Qt knows it
/// only since 6.5, and not the contrast. Without a portal nothing is ever told.
class DesktopLooksWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLooksWatch(const QDBusConnection &bus, QObject *parent = nullptr);

    const DesktopLooks &looks() const { return m_looks; }

signals:
    void changed(const broadsheet::DesktopLooks &looks);

private slots:
    void takeChange(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void ask(const QString &name);
    void take(const QString &name, const QVariant &value);

    QDBusConnection m_bus;
    DesktopLooks m_looks;
};

} // namespace broadsheet
