#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/paperid.h"

#include <QList>

namespace broadsheet {

class Database;

// Puts rows back as they were when a RowRecording began, the last change first, so that nothing in between is
// in a state that it never was in. What follows from the rows, such as places and the full-text index, is
// brought into line. Within a transaction of the caller.

Result<LibraryChanges> restoreRows(Database &database, qint64 recording);
/// The same for one paper alone, whatever has changed since.
Result<LibraryChanges> restoreRowsOf(Database &database, PaperId paper, qint64 recording);

} // namespace broadsheet
