#pragma once

#include "base/result.h"
#include "domain/sourcecounts.h"

namespace broadsheet {

class Database;

/// Counts the papers of every source but the saved searches, which are only named.
Result<SourceCounts> countSources(Database &database);

} // namespace broadsheet
