#include "storage/native/filehealth.h"

#include "storage/native/ownership.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace broadsheet {

namespace {

constexpr int patientMilliseconds = 5000;

NativeConnection openUntouched(const QString &fileName)
{
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(QFile::encodeName(fileName).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    NativeConnection connection(opened);
    // The last one to close a library writes into it what its log still holds, and takes the log away.
    if (QFileInfo(fileName + QStringLiteral("-wal")).size() > 0)
        sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return connection;
}

NativeStatement prepared(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    return NativeStatement(statement);
}

/// Of the last thing that was asked; extended codes carry the plain one in their lowest byte.
int plainCode(sqlite3 *connection)
{
    return sqlite3_errcode(connection) & 0xff;
}

/// What SQLite answers when the bytes make no sense, not when it could not get at them.
bool tellsOfDamage(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

bool isOfSearchIndex(const QByteArray &finding)
{
    return finding.contains("FTS5");
}

} // namespace

FileHealth healthOf(const QString &fileName)
{
    const NativeConnection connection = openUntouched(fileName);
    sqlite3_busy_timeout(connection.get(), patientMilliseconds);
    const NativeStatement check = prepared(connection.get(), "PRAGMA quick_check");
    while (check && sqlite3_step(check.get()) == SQLITE_ROW) {
        const QByteArray finding(reinterpret_cast<const char *>(sqlite3_column_text(check.get(), 0)));
        if (finding != "ok" && !isOfSearchIndex(finding))
            return FileHealth::Damaged;
    }
    const int code = plainCode(connection.get());
    if (code == SQLITE_DONE || code == SQLITE_OK)
        return FileHealth::Sound;
    return tellsOfDamage(code) ? FileHealth::Damaged : FileHealth::Unknown;
}

bool isOpenElsewhere(const QString &fileName)
{
    // Whoever has a library open holds a lock that goes with no exclusive one.
    const NativeConnection connection = openUntouched(fileName);
    sqlite3_exec(connection.get(), "PRAGMA locking_mode = EXCLUSIVE", nullptr, nullptr, nullptr);
    const NativeStatement reading = prepared(connection.get(), "SELECT count(*) FROM sqlite_schema");
    if (reading)
        sqlite3_step(reading.get());
    const int code = plainCode(connection.get());
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace broadsheet
