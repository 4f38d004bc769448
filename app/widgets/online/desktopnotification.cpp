#include "widgets/online/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

namespace broadsheet {

using namespace Qt::StringLiterals;

void notifyDesktop(const QString &title, const QString &text)
{
    constexpr uint replacesNothing = 0;
    constexpr int usualTime = -1;
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                          u"/org/freedesktop/Notifications"_s,
                                                          u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // A server may read the text as markup.
    message.setArguments({u"Broadsheet"_s, replacesNothing, u"broadsheet"_s, title, text.toHtmlEscaped(),
                          QStringList(),
                          QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}}, usualTime});
    // Who waits for an answer hangs where nobody gives one.
    message.setAutoStartService(false);
    QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace broadsheet
