#pragma once

#include "base/result.h"
#include "storage/native/statementwork.h"

#include <QSqlQuery>
#include <QVariantList>

class QSqlDatabase;

namespace broadsheet {

/// A prepared statement: the one place where statements are prepared, bound, run and read. Lives on the
/// thread of its connection and must be gone before that is closed.
class Statement final
{
public:
    static Result<Statement> prepare(const QSqlDatabase &connection, const QString &sql);

    /// Binds the values in order and runs. Rows, if there are any, are then read by next().
    Result<void> run(const QVariantList &values);
    /// Steps to the next row; false after the last one.
    Result<bool> next();
    QVariant value(int column) const { return m_query.value(column); }
    int changedRows() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// What it has cost to run since the last time.
    StatementWork takeWork() const { return takeStatementWork(m_query); }
    /// Lets go of what running has locked; the statement can be run again.
    void finish() { m_query.finish(); }

private:
    explicit Statement(const QSqlDatabase &connection);
    Error lastError() const;

    QSqlQuery m_query;
    QString m_fileName;
};

/// Finishes a statement at the end of a scope.
class RunningStatement final
{
public:
    explicit RunningStatement(Statement &statement) : m_statement(statement) {}
    ~RunningStatement() { m_statement.finish(); }
    Q_DISABLE_COPY_MOVE(RunningStatement)

private:
    Statement &m_statement;
};

} // namespace broadsheet
