#pragma once

#include "base/result.h"
#include "domain/sourcecounts.h"

namespace broadsheet {

class Database;

/// Counts the papers of every source.
Result<SourceCounts> countSources(Database &database);

} // namespace broadsheet
