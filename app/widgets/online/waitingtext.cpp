#include "widgets/online/waitingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

using namespace Qt::StringLiterals;

QString waitingText(const QString &host, const QDateTime &until)
{
    const QString time = QLocale().toString(until.toLocalTime().time(), u"HH:mm:ss"_s);
    return QCoreApplication::translate("OnlineJobs", "%1 asks for patience. It is asked again at %2.",
                                       "host, time")
        .arg(host, time);
}

} // namespace broadsheet
