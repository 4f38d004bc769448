#include "library/backups/backgroundbackups.h"

#include "library/backups/recovering.h"

#include <QtConcurrent>

namespace broadsheet {

FutureResult<FoundBackups> findBackups(const QString &libraryFile)
{
    return QtConcurrent::run([libraryFile]() -> Result<FoundBackups> {
        const auto now = readBackup(libraryFile, {});
        return FoundBackups{.backups = backupsOf(libraryFile), .presentPapers = now ? now->papers : 0};
    });
}

FutureResult<Backup> startBackup(const QString &libraryFile, const QDateTime &now)
{
    return QtConcurrent::run(makeBackup, libraryFile, now);
}

FutureResult<bool> searchForDamage(const QString &libraryFile)
{
    return QtConcurrent::run([libraryFile]() -> Result<bool> { return isDamaged(libraryFile); });
}

} // namespace broadsheet
