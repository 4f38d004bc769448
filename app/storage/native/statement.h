#pragma once

#include "base/result.h"

#include <QString>
#include <QVariantList>

#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

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

/// A prepared statement: the one place where statements are prepared, bound, run and read. It uses SQLite
/// directly: binding a value through Qt's driver takes longer than SQLite needs to store it, which was a
/// quarter of the time of an import. Lives on the thread of its connection and must be gone before that is
/// closed.
class Statement final
{
public:
    static Result<Statement> prepare(const QSqlDatabase &connection, const QString &sql);

    /// Binds the values in order and runs. Rows, if there are any, are then read by next(). A null value, and
    /// a text that is null, is NULL.
    Result<void> run(const QVariantList &values);
    /// Steps to the next row; false after the last one.
    Result<bool> next();
    /// Text, number, bytes, or an invalid value for NULL.
    QVariant value(int column) const;
    int changedRows() const;
    qint64 insertedId() const;
    /// What it has cost to run since the last time.
    StatementWork takeWork() const;
    /// Lets go of what running has locked; the statement can be run again.
    void finish();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(sqlite3 *connection, QString fileName);
    bool bind(int place, const QVariant &value);
    Result<bool> step();
    Error lastError() const;

    sqlite3 *m_connection;
    QString m_fileName;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    /// SQLite reads the bound texts where they are.
    QVariantList m_values;
    /// Running has led to a row that next() has not told of.
    bool m_isAtFirstRow = false;
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
