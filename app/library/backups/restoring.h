#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace broadsheet {

// What is put in the place of a library is whole before, and comes there in one step. After an error nothing
// has changed.

/// A copy of the backup in the folder, in the newest schema and looked through. The backup is never written.
Result<QString> verifiedCopy(const QString &backup, const QString &folder);

/// Puts the copy, which is in the same file system and closed, in the place of the library, which no program
/// may have open and which is kept as `kept`; there need not be one.
Result<void> replaceLibrary(const QString &libraryFile, const QString &copy, const QString &kept);

/// Puts a verified copy of the backup in the place of the library. Yields the name under which the library
/// that was there is kept, beside it; empty when there was none.
Result<QString> restoreLibrary(const QString &libraryFile, const QString &backup, const Clock &clock);

} // namespace broadsheet
