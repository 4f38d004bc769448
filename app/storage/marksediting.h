#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/marksedit.h"

#include <QDateTime>

namespace broadsheet {

class Database;

struct AppliedEdit
{
    /// Empty when the edit found everything as it wants it.
    LibraryChanges changes;
    /// What takes it back. It names only the papers that were really changed.
    MarksEdit inverse;
};

/// Carries out an action of the reader, within a transaction of the caller. Papers that are not there are
/// passed over.
Result<AppliedEdit> applyEdit(Database &database, const MarksEdit &edit, const QDateTime &now);

} // namespace broadsheet
