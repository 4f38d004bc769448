#include "storage/libraryfile.h"

#include "base/datedname.h"
#include "base/logging.h"
#include "storage/backupfolder.h"
#include "storage/librarybackup.h"
#include "storage/schema/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The first bytes of every SQLite file, as described in https://www.sqlite.org/fileformat2.html.
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error madeByNewerVersion(const QString &fileName)
{
    return Error{.message =
                     QCoreApplication::translate(
                         "Storage", "The library %1 was made by a newer version of Broadsheet. It is open "
                                    "for reading only. Update Broadsheet to change it.")
                         .arg(shown(fileName)),
                 .detail = {}};
}

Error refusalOfNewerVersion(const QString &fileName, qint64 version)
{
    return Error{.message =
                     QCoreApplication::translate(
                         "Storage", "The library %1 was made by a newer version of Broadsheet. Nothing "
                                    "was changed. Update Broadsheet to open it.")
                         .arg(shown(fileName)),
                 .detail = u"schema version %1, known up to %2"_s.arg(version).arg(newestSchemaVersion())};
}

qint32 numberIn(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

qint32 versionIn(const QByteArray &header)
{
    return numberIn(header, userVersionOffset);
}

/// Looks at the header without SQLite, which would touch the file or make others beside it.
Result<void> checkKind(const QString &fileName, const QByteArray &header)
{
    const bool isSqlite = header.size() == headerSize && header.startsWith(sqliteMagic);
    if (isSqlite && numberIn(header, applicationIdOffset) == libraryApplicationId)
        return {};
    return failure(QCoreApplication::translate("Storage", "The file %1 is not a library of Broadsheet. "
                                                          "Nothing was changed. Choose another file.")
                       .arg(shown(fileName)));
}

Result<void> checkHeader(const QString &fileName, const QByteArray &header)
{
    return checkKind(fileName, header).and_then([&]() -> Result<void> {
        if (const qint32 version = versionIn(header); version > newestSchemaVersion())
            return tl::unexpected(refusalOfNewerVersion(fileName, version));
        return {};
    });
}

Result<void> checkExistingFile(const QFileInfo &file)
{
    const QString fileName = file.filePath();
    if (!file.isFile()) {
        return failure(QCoreApplication::translate("Storage", "The library %1 is not a file. Choose another "
                                                              "name for the library.")
                           .arg(shown(fileName)));
    }
    QFile content(fileName);
    if (!content.open(QIODevice::ReadOnly)) {
        return failure(QCoreApplication::translate("Storage", "The library %1 cannot be read: %2. Give "
                                                              "yourself permission to read and write it.")
                           .arg(shown(fileName), content.errorString()));
    }
    // An empty file is what a first start leaves that was cut off before anything was written.
    if (const QByteArray header = content.read(headerSize); !header.isEmpty()) {
        if (auto checked = checkHeader(fileName, header); !checked)
            return checked;
    }
    if (!file.isWritable()) {
        return failure(QCoreApplication::translate("Storage", "The library %1 cannot be written. Give "
                                                              "yourself permission to write it.")
                           .arg(shown(fileName)));
    }
    return {};
}

Result<void> prepareFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(QCoreApplication::translate("Storage", "The folder %1 for the library cannot be made. "
                                                              "Choose another place, or give yourself "
                                                              "permission to write there.")
                           .arg(shown(folder)));
    }
    // SQLite keeps its journal beside the library, so the folder itself has to be writable.
    if (!QFileInfo(folder).isWritable()) {
        return failure(QCoreApplication::translate("Storage", "The folder %1 of the library cannot be "
                                                              "written. Choose another place, or give "
                                                              "yourself permission to write there.")
                           .arg(shown(folder)));
    }
    return {};
}

/// The library as the older version left it stays whole, should the newer one have a fault.
Result<void> backUpBeforeMigration(Database &database, qint64 version)
{
    if (version == 0 || version == newestSchemaVersion())
        return {};
    const QDir folder = backupFolder(database.fileName());
    if (!folder.mkpath(u"."_s)) {
        return failure(QCoreApplication::translate("Storage",
                                                   "The library was made by an older version and is "
                                                   "saved before it is changed, but the folder %1 "
                                                   "cannot be made. Give yourself permission to "
                                                   "write there.")
                           .arg(shown(folder.path())));
    }
    return backUp(database, datedFileName(database.fileName(), folder, QDateTime::currentDateTime()));
}

Result<void> bringUpToDate(Database &database)
{
    // The header tells what was last written into the file itself; the journal may know better.
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchemaVersion())
        return tl::unexpected(refusalOfNewerVersion(database.fileName(), *version));
    if (auto saved = backUpBeforeMigration(database, *version); !saved)
        return saved;
    if (auto migrated = migrate(database, migrationSteps()); !migrated)
        return migrated;
    // Only now: the mark of our own files must stand in the file itself, never in a journal alone.
    const auto mode = database.firstRow(u"PRAGMA journal_mode = WAL"_s, {},
                                        [](const Statement &row) { return row.value(0).toString(); });
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->value_or(QString()) != "wal"_L1)
        qCWarning(storageLog) << "No write-ahead log for" << database.fileName() << "but"
                              << mode->value_or(QString());
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> openLibraryFile(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (auto prepared = prepareFolder(file.absolutePath()); !prepared)
        return tl::unexpected(prepared.error());
    if (file.exists()) {
        if (auto checked = checkExistingFile(file); !checked)
            return tl::unexpected(checked.error());
    }
    Result<std::unique_ptr<Database>> database = Database::open(file.absoluteFilePath());
    if (!database)
        return database;
    if (auto current = bringUpToDate(**database); !current)
        return tl::unexpected(current.error());
    return database;
}

std::optional<Error> reasonToReadOnly(const QString &fileName)
{
    const QFileInfo file(fileName);
    QFile content(fileName);
    if (!file.isFile() || !content.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = content.read(headerSize);
    if (!checkKind(fileName, header))
        return std::nullopt;
    if (versionIn(header) > newestSchemaVersion())
        return madeByNewerVersion(fileName);
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
        return Error{.message =
                         QCoreApplication::translate(
                             "Storage", "The library %1, or its folder, cannot be written. It is open for "
                                        "reading only. Give yourself permission to write there to change it.")
                             .arg(shown(fileName)),
                     .detail = {}};
    }
    return std::nullopt;
}

Result<std::unique_ptr<Database>> openLibraryFileForReading(const QString &fileName, const Error &why)
{
    auto database = Database::openForReading(QFileInfo(fileName).absoluteFilePath(), why);
    if (!database)
        return database;
    // A newer version may keep papers in a way that this one cannot read.
    const Result<qint64> papers =
        (*database)->number(u"SELECT count(*) FROM places CROSS JOIN papers ON papers.id = places.paper"_s);
    if (!papers) {
        const Result<qint64> version = (*database)->number(u"PRAGMA user_version"_s);
        return tl::unexpected(version && *version > newestSchemaVersion()
                                  ? refusalOfNewerVersion(fileName, *version)
                                  : papers.error());
    }
    return database;
}

} // namespace broadsheet
