#pragma once

#include "base/result.h"

#include <QStringList>

namespace broadsheet {

class Database;

/// What a thorough look at the file finds wrong, in words; nothing when it is sound.
Result<QStringList> checkLibrary(Database &database);

/// Whether the full-text index knows the papers and notes as they are.
bool searchIndexAgrees(Database &database);
/// Whether what the library keeps although it follows from other tables agrees with those: the order of the
/// list, which papers are unread, and the counts.
Result<bool> keptNumbersAgree(Database &database);

} // namespace broadsheet
