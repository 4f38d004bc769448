#include "storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString message(int code)
{
    // Extended result codes carry the plain one in their lowest byte.
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Storage",
                                           "The library %1 is being written by another program. Nothing was "
                                           "changed. Wait for that program or close it, and try again.");
    case SQLITE_FULL:
        return QCoreApplication::translate("Storage",
                                           "The disk that holds the library %1 is full. The last change was "
                                           "not saved. Make room and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QCoreApplication::translate("Storage",
                                           "The library %1 cannot be written. Give yourself permission to "
                                           "write the file and its folder, and try again.");
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate("Storage",
                                           "The library %1 cannot be opened. Check that you may read and "
                                           "write the file and its folder.");
    case SQLITE_IOERR:
        return QCoreApplication::translate("Storage",
                                           "The disk reported an error while the library %1 was being read "
                                           "or written. Check the disk, and copy the library elsewhere.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QCoreApplication::translate("Storage",
                                           "The library %1 is damaged. Keep a copy of the file, and go back "
                                           "to a backup of it.");
    case SQLITE_CONSTRAINT:
        return QCoreApplication::translate(
            "Storage", "This does not go with what the library %1 holds meanwhile. Nothing "
                       "was changed.");
    default:
        return QCoreApplication::translate("Storage", "The library %1 could not carry out the request.");
    }
}

} // namespace

Error storageError(const QSqlError &error, const QString &fileName)
{
    return storageError(error.nativeErrorCode().toInt(), error.text(), fileName);
}

Error storageError(int code, const QString &words, const QString &fileName)
{
    return Error{.message = message(code).arg(QDir::toNativeSeparators(fileName)),
                 .detail = u"%1 (SQLite %2)"_s.arg(words).arg(code)};
}

} // namespace broadsheet
