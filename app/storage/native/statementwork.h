#pragma once

#include <QtGlobal>

class QSqlQuery;

namespace broadsheet {

/// What running a statement has cost, as SQLite counts it
/// (https://www.sqlite.org/c3ref/c_stmtstatus_counter.html).
struct StatementWork
{
    /// Steps over rows of a table without the help of an index.
    qint64 fullScanSteps = 0;
    qint64 sorts = 0;
    qint64 instructions = 0;

    StatementWork &operator+=(const StatementWork &other);
    friend bool operator==(const StatementWork &, const StatementWork &) = default;
};

/// The work since the statement was last asked. Only for the connection's thread.
StatementWork takeStatementWork(const QSqlQuery &query);

} // namespace broadsheet
