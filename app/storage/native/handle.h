#pragma once

struct sqlite3;
class QSqlDatabase;

namespace broadsheet {

// This folder is the one place that talks to SQLite itself, for what Qt Sql does not carry. CMake checks
// that Qt uses the same library.

/// SQLite's own handle of an open connection; null when the driver has none. Only for the connection's
/// thread.
sqlite3 *nativeHandle(const QSqlDatabase &connection);

} // namespace broadsheet
