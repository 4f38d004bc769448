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

/// Whether SQLite finds the file of a library damaged, or it is no file of SQLite any more although there are
/// backups of it. Reads all of it. A file that is not there, or cannot be read, is not damaged.
bool isDamaged(const QString &libraryFile);

/// Sets a damaged library aside whole, puts the newest sound backup in its place, and merges what can still
/// be read of the damaged file into it. No program may have the library open.
Result<Recovery> recoverLibrary(const QString &libraryFile, const Clock &clock);

} // namespace broadsheet
