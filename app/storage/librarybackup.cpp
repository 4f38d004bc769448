#include "storage/librarybackup.h"

#include "storage/database.h"
#include "storage/native/databasecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<void> backUp(Database &database, const QString &fileName)
{
    const QFileInfo target(fileName);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(database.fileName()).canonicalFilePath()) {
        return failure(QCoreApplication::translate("Storage",
                                                   "A backup cannot go into the library %1 itself. "
                                                   "Choose another file.")
                           .arg(QDir::toNativeSeparators(fileName)));
    }
    // In the same folder, so that the finished copy only has to be renamed.
    const QTemporaryDir folder(target.absolutePath() + u"/broadsheet-backup-XXXXXX"_s);
    if (!folder.isValid()) {
        return failure(QCoreApplication::translate("Storage", "The backup %1 cannot be written, because its "
                                                              "folder cannot. Choose another place.")
                           .arg(QDir::toNativeSeparators(fileName)),
                       folder.errorString());
    }
    const QString copy = folder.filePath(target.fileName());
    if (auto copied = copyDatabase(database.connection(), copy); !copied)
        return copied;
    std::error_code error;
    std::filesystem::rename(copy.toStdU16String(), target.absoluteFilePath().toStdU16String(), error);
    if (error) {
        return failure(QCoreApplication::translate("Storage", "The backup %1 cannot be put in its place. "
                                                              "Choose another file.")
                           .arg(QDir::toNativeSeparators(fileName)),
                       QString::fromStdString(error.message()));
    }
    return {};
}

} // namespace broadsheet
