#pragma once

#include "base/result.h"

#include <QString>

class QSqlDatabase;

namespace broadsheet {

/// Copies the whole database, as it is now, into a file with SQLite's online backup, and verifies the copy.
/// An existing file is overwritten.
Result<void> copyDatabase(const QSqlDatabase &connection, const QString &fileName);

} // namespace broadsheet
