#pragma once

#include "base/result.h"
#include "domain/paperid.h"

namespace broadsheet {

class Database;

/// Takes a paper out of the library, with all that is on it but its words in the full-text index. Its number
/// is never given again.
Result<void> removePaper(Database &database, PaperId paper);
/// Takes out the tags, reading lists and digests that no paper has any more.
Result<void> forgetUnusedNames(Database &database);

} // namespace broadsheet
