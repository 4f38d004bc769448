#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace broadsheet {

/// What became of a damaged library.
struct Recovery
{
    /// Where it is kept, whole.
    QString damagedFile;
    /// When the backup was made that is in its place; invalid when there was none, and the library began
    /// anew.
    QDateTime backupMade;
    /// How many papers and marks were taken from the damaged file, as papers.
    int salvaged = 0;
    /// In the library now.
    int papers = 0;
};

/// One sentence or two for the reader.
QString recoveryText(const Recovery &recovery);

/// Whether the bytes of a library make no sense any more, or it is no file of SQLite although there are
/// backups of it. Reads all of it. A file that cannot be looked through now is not called damaged.
bool isDamaged(const QString &libraryFile);

/// Sets a damaged library aside whole, and puts in its place the newest sound backup with all that can still
/// be read of the damaged file. No program may have the library open. After an error nothing has changed.
Result<Recovery> recoverLibrary(const QString &libraryFile, const Clock &clock);

} // namespace broadsheet
