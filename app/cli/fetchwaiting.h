#pragma once

#include "cli/console.h"
#include "library/online/fetchjob.h"

namespace broadsheet {

/// Waits for the end of a fetch and shows its progress.
FetchSummary waitForFetch(FetchJob *job, Console &console);

} // namespace broadsheet
