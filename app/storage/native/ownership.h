#pragma once

#include <memory>
#include <sqlite3.h>

namespace broadsheet {

struct CloseConnection
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

/// A connection that is not Qt's.
using NativeConnection = std::unique_ptr<sqlite3, CloseConnection>;

struct FinishStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// Must be gone before its connection is.
using NativeStatement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

} // namespace broadsheet
