#pragma once

#include "base/future.h"
#include "library/backups/backups.h"

namespace broadsheet {

/// As backupsOf(), and how many papers are in the library now, on a thread of its own.
struct FoundBackups
{
    QList<Backup> backups;
    int presentPapers = 0;
};
FutureResult<FoundBackups> findBackups(const QString &libraryFile);

/// As makeBackup(), on a thread of its own.
FutureResult<Backup> startBackup(const QString &libraryFile, const QDateTime &now);

/// As isDamaged(), on a thread of its own.
FutureResult<bool> searchForDamage(const QString &libraryFile);

} // namespace broadsheet
