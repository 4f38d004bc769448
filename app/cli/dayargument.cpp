#include "cli/dayargument.h"

#include <QCoreApplication>

namespace broadsheet {

Result<QDate> dayFromArgument(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return failure(QCoreApplication::translate(
                           "CommandLine", "“%1” is no day. A day is written as year-month-day: 2025-09-11.")
                           .arg(text));
    }
    return day;
}

} // namespace broadsheet
