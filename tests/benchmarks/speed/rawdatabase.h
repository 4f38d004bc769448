#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <sqlite3.h>

namespace broadsheet::benchmarks {

/// A statement of SQLite without anything of ours around it. Mistakes end the program.
class RawStatement final
{
public:
    RawStatement(sqlite3 *connection, const char *sql);

    /// Numbers of parameters start at one. The text must live until the statement was run.
    void bind(int parameter, qint64 value);
    void bind(int parameter, const QByteArray &text);
    /// Answers whether there is a row.
    bool step();
    void reset();
    /// Runs to the end, ready to be bound again, and yields how many rows there were.
    int run();

    qint64 number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    QByteArray text(int column) const;

private:
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_statement;
};

/// A connection of SQLite's own, set up as the library's is.
class RawDatabase final
{
public:
    explicit RawDatabase(const QString &fileName);

    void run(const char *sql);
    RawStatement prepare(const char *sql) { return {m_connection.get(), sql}; }
    /// The first column of the first row.
    qint64 number(const char *sql);

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_connection;
};

} // namespace broadsheet::benchmarks
