#include "widgets/theme/desktoplooks.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto object = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
constexpr auto contrast = "contrast"_L1;

// The numbers are those of the portal's documentation.
std::optional<Brightness> brightnessFrom(uint scheme)
{
    switch (scheme) {
    case 1:
        return Brightness::Dark;
    case 2:
        return Brightness::Light;
    default:
        return std::nullopt;
    }
}

/// An older portal wraps its answers twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLooksWatch::DesktopLooksWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    m_bus.connect(service, object, settings, u"SettingChanged"_s, this,
                  SLOT(takeChange(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrast);
}

void DesktopLooksWatch::ask(const QString &name)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, object, settings, u"Read"_s);
    question.setArguments({QString(appearance), name});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, name] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(name, reply.value().variant());
    });
}

void DesktopLooksWatch::takeChange(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (group == appearance)
        take(name, value.variant());
}

void DesktopLooksWatch::take(const QString &name, const QVariant &value)
{
    DesktopLooks looks = m_looks;
    if (name == colorScheme)
        looks.brightness = brightnessFrom(unwrapped(value).toUInt());
    else if (name == contrast)
        looks.wantsHighContrast = unwrapped(value).toUInt() == 1;
    if (looks == m_looks)
        return;
    m_looks = looks;
    emit changed(m_looks);
}

} // namespace broadsheet
