#include "storage/native/databasecopy.h"

#include "storage/native/handle.h"
#include "storage/native/ownership.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>

#include <sqlite3.h>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> copyFailure(const QString &fileName, const QString &detail)
{
    return failure(QCoreApplication::translate("Storage",
                                               "The copy %1 could not be written. Check that there "
                                               "is room and that you may write there.")
                       .arg(QDir::toNativeSeparators(fileName)),
                   detail);
}

/// The first column of the first row; empty when there is none.
QByteArray firstText(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(connection, sql, -1, &prepared, nullptr);
    const NativeStatement statement(prepared);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return {};
    return reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0));
}

} // namespace

Result<void> copyDatabase(const QSqlDatabase &connection, const QString &fileName)
{
    sqlite3 *source = nativeHandle(connection);
    if (!source)
        return copyFailure(fileName, u"the driver has no native handle"_s);
    sqlite3 *opened = nullptr;
    const int openCode = sqlite3_open_v2(QFile::encodeName(fileName).constData(), &opened,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const NativeConnection copy(opened);
    if (openCode != SQLITE_OK)
        return copyFailure(fileName, QString::fromUtf8(sqlite3_errstr(openCode)));

    sqlite3_backup *backup = sqlite3_backup_init(copy.get(), "main", source, "main");
    if (!backup)
        return copyFailure(fileName, QString::fromUtf8(sqlite3_errmsg(copy.get())));
    constexpr int allPages = -1;
    sqlite3_backup_step(backup, allPages);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return copyFailure(fileName, QString::fromUtf8(sqlite3_errstr(code)));

    // The copy must stand alone: without a write-ahead log, one file is all there is.
    firstText(copy.get(), "PRAGMA journal_mode = DELETE");
    constexpr auto count = "SELECT count(*) FROM papers";
    if (firstText(copy.get(), "PRAGMA integrity_check") != "ok" ||
        !firstText(copy.get(), "PRAGMA foreign_key_check").isEmpty() ||
        firstText(copy.get(), count) != firstText(source, count))
        return copyFailure(fileName, u"the copy does not agree with the library"_s);
    return {};
}

} // namespace broadsheet
