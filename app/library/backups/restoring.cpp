#include "library/backups/restoring.h"

#include "base/datedname.h"
#include "base/flushing.h"
#include "base/replacing.h"
#include "storage/librarycheck.h"
#include "storage/libraryfile.h"
#include "storage/native/filehealth.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// SQLite keeps what is not yet in the file itself beside it, under these endings.
const QStringList &journalEndings()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s};
    return endings;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// A copy, so that looking at the backup changes nothing in it.
Result<QString> copyBackup(const QString &backup, const QString &folder)
{
    const QFileInfo file(backup);
    if (!file.isFile())
        return failure(Text::tr("There is no file %1 to restore.").arg(backup));
    if (file.size() == 0)
        return failure(Text::tr("The file %1 is empty.").arg(backup));
    const QString copy = QDir(folder).filePath(file.fileName());
    QFile source(backup);
    if (!source.copy(copy)) {
        return failure(
            Text::tr("The file %1 could not be copied to %2: %3.").arg(backup, folder, source.errorString()));
    }
    const QString log = backup + journalEndings().constFirst();
    if (QFile::exists(log))
        QFile::copy(log, copy + journalEndings().constFirst());
    QFile::setPermissions(copy, QFile::permissions(copy) | QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

/// Opens a library, looks through it, and closes it again, after which all of it is in its one file.
Result<void> verify(const QString &copy, const QString &backup)
{
    const auto database = openLibraryFile(copy);
    if (!database) {
        return failure(Text::tr("The file %1 is no library that can be opened. Nothing was "
                                "changed.")
                           .arg(backup),
                       database.error().message);
    }
    const Result<QStringList> faults = checkLibrary(**database);
    if (!faults)
        return tl::unexpected(faults.error());
    if (!faults->isEmpty()) {
        return failure(Text::tr("The backup %1 is damaged. Nothing was changed.").arg(backup),
                       faults->join(u'\n'));
    }
    return {};
}

/// A power cut after the renaming must not find an empty file under the new name.
Result<void> settle(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file)) {
        return failure(
            Text::tr("The copy %1 of the backup could not be written: %2.").arg(copy, file.errorString()));
    }
    return {};
}

/// Of a library that could not be opened and closed: what belongs to it must not come to belong to another.
void moveJournals(const QString &from, const QString &to)
{
    for (const QString &ending : journalEndings()) {
        if (QFile::exists(from + ending))
            QFile::rename(from + ending, to + ending);
    }
}

} // namespace

Result<QString> verifiedCopy(const QString &backup, const QString &folder)
{
    Result<QString> copy = copyBackup(backup, folder);
    if (!copy)
        return copy;
    return verify(*copy, backup).map([&copy] { return *copy; });
}

Result<void> replaceLibrary(const QString &libraryFile, const QString &copy, const QString &kept)
{
    if (auto settled = settle(copy); !settled)
        return settled;
    if (!QFile::exists(libraryFile)) {
        QFile file(copy);
        if (file.rename(libraryFile))
            return {};
        return failure(Text::tr("The backup could not be put in the place of %1: %2.")
                           .arg(libraryFile, file.errorString()));
    }
    if (isOpenElsewhere(libraryFile))
        return failure(
            Text::tr("The library %1 is open in another window. Close it first.").arg(libraryFile));
    moveJournals(libraryFile, kept);
    if (const std::error_code error = replaceKeeping(libraryFile, copy, kept)) {
        moveJournals(kept, libraryFile);
        return failure(Text::tr("The backup could not be put in the place of %1: %2.")
                           .arg(libraryFile, QString::fromStdString(error.message())));
    }
    return {};
}

Result<QString> restoreLibrary(const QString &libraryFile, const QString &backup, const Clock &clock)
{
    const QDir folder = QFileInfo(libraryFile).dir();
    QDir().mkpath(folder.path());
    const QTemporaryDir workFolder(folder.filePath(u"restore-XXXXXX"_s));
    if (!workFolder.isValid()) {
        return failure(
            Text::tr("Nothing can be written in %1: %2.").arg(folder.path(), workFolder.errorString()));
    }
    const QString kept = QFile::exists(libraryFile) ? datedFileName(libraryFile, folder, clock()) : QString();
    return verifiedCopy(backup, workFolder.path())
        .and_then([&](const QString &copy) { return replaceLibrary(libraryFile, copy, kept); })
        .map([&kept] { return kept; });
}

} // namespace broadsheet
