#include "rawdatabase.h"

#include <QFile>

namespace broadsheet::benchmarks {

namespace {

void require(bool condition, sqlite3 *connection)
{
    if (!condition)
        qFatal("SQLite: %s", sqlite3_errmsg(connection));
}

} // namespace

RawStatement::RawStatement(sqlite3 *connection, const char *sql) : m_statement(nullptr, sqlite3_finalize)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK, connection);
    m_statement.reset(statement);
}

void RawStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void RawStatement::bind(int parameter, const QByteArray &text)
{
    sqlite3_bind_text(m_statement.get(), parameter, text.constData(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    require(code == SQLITE_ROW || code == SQLITE_DONE, sqlite3_db_handle(m_statement.get()));
    return code == SQLITE_ROW;
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

int RawStatement::run()
{
    int rows = 0;
    while (step())
        ++rows;
    reset();
    return rows;
}

QByteArray RawStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

RawDatabase::RawDatabase(const QString &fileName) : m_connection(nullptr, sqlite3_close)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open(QFile::encodeName(fileName).constData(), &connection);
    m_connection.reset(connection);
    require(code == SQLITE_OK, connection);
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA cache_size = -16000", "PRAGMA temp_store = MEMORY"})
        run(pragma);
}

void RawDatabase::run(const char *sql)
{
    require(sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK,
            m_connection.get());
}

qint64 RawDatabase::number(const char *sql)
{
    RawStatement statement = prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

} // namespace broadsheet::benchmarks
