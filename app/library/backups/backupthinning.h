#pragma once

#include <QDateTime>
#include <QList>

namespace broadsheet {

/// Which backups are no longer needed: all but the latest of each of the last seven days that have one, and
/// the latest of each of the last four weeks that have one. Days without any, such as a holiday's, do not
/// count, so that coming back from one removes nothing. Several of one moment stay or go together.
QList<QDateTime> outdatedBackups(QList<QDateTime> made);

} // namespace broadsheet
