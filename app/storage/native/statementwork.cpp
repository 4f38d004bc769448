#include "storage/native/statementwork.h"

#include <QSqlQuery>
#include <QSqlResult>
#include <QVariant>

#include <sqlite3.h>

namespace broadsheet {

StatementWork &StatementWork::operator+=(const StatementWork &other)
{
    fullScanSteps += other.fullScanSteps;
    sorts += other.sorts;
    instructions += other.instructions;
    return *this;
}

StatementWork takeStatementWork(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return {};
    sqlite3_stmt *statement = *static_cast<sqlite3_stmt *const *>(handle.constData());
    const auto taken = [statement](int counter) {
        return sqlite3_stmt_status(statement, counter, 1);
    };
    return {.fullScanSteps = taken(SQLITE_STMTSTATUS_FULLSCAN_STEP),
            .sorts = taken(SQLITE_STMTSTATUS_SORT),
            .instructions = taken(SQLITE_STMTSTATUS_VM_STEP)};
}

} // namespace broadsheet
