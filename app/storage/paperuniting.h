#pragma once

#include "base/result.h"
#include "domain/paperid.h"

namespace broadsheet {

class Database;

/// Makes one paper of two that turned out to be the same. All that the reader wrote on either is kept: stars,
/// tags, reading lists and appearances are united, notes are put one below the other, and what was read in
/// one guise counts as read. The citation key of the absorbed paper still finds it. The content and the
/// full-text index are left to the caller; the absorbed paper's row is gone afterwards.
Result<void> unitePapers(Database &database, PaperId kept, PaperId absorbed);

} // namespace broadsheet
