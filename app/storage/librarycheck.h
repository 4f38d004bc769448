#pragma once

#include "base/result.h"

#include <QStringList>

namespace broadsheet {

class Database;

/// What a thorough look at the file finds wrong, in words; nothing when it is sound.
Result<QStringList> checkLibrary(Database &database);

} // namespace broadsheet
