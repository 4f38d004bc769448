#pragma once

#include "base/result.h"

#include <QStringList>

namespace broadsheet {

class Database;

/// Makes anew what follows from the papers and marks and no longer agrees with them: the search index, the
/// order of the list and the counts. Papers and marks themselves are not touched. Yields what was done, in
/// words; nothing when all agreed.
Result<QStringList> mendLibrary(Database &database);

} // namespace broadsheet
