#pragma once

#include "base/result.h"
#include "domain/readingfigures.h"

namespace broadsheet {

class Database;

/// Reads through all places in digests and all marks, which takes a while in a large library.
Result<ReadingFigures> readFigures(Database &database);

} // namespace broadsheet
