#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace broadsheet {

/// Puts a verified copy of the backup in the place of the library, which no program may have open. Yields the
/// name under which the library that was there is kept, beside it; empty when there was none. After an error
/// nothing has changed. The backup itself is never written.
Result<QString> restoreLibrary(const QString &libraryFile, const QString &backup, const Clock &clock);

} // namespace broadsheet
