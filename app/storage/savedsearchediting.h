#pragma once

#include "storage/marksediting.h"

namespace broadsheet {

/// Saves, changes, renames or deletes a search. A name that another search has is an error.
Result<AppliedEdit> applySavedSearchEdit(Database &database, const SetSavedSearch &edit);

} // namespace broadsheet
