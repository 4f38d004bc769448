#pragma once

#include "storage/marksediting.h"

namespace broadsheet {

// Both are done within the transaction of applyEdit().

/// Puts papers into a reading list, takes them out, or moves them within it.
Result<AppliedEdit> applyReadingListEdit(Database &database, const SetReadingList &edit);
Result<AppliedEdit> applyReadingProgressEdit(Database &database, const SetReadingProgress &edit);

} // namespace broadsheet
