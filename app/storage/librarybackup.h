#pragma once

#include "base/result.h"

#include <QString>

namespace broadsheet {

class Database;

/// Writes a consistent, verified copy of the library. A file of that name keeps its content until the copy
/// is complete.
Result<void> backUp(Database &database, const QString &fileName);

} // namespace broadsheet
