#pragma once

#include <QDateTime>
#include <QString>

namespace broadsheet {

/// What the reader is told when a service wants to be asked more slowly.
QString waitingText(const QString &host, const QDateTime &until);

} // namespace broadsheet
