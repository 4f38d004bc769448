#include "library/backups/backups.h"

#include "base/datedname.h"
#include "library/backups/backupthinning.h"
#include "storage/backupfolder.h"
#include "storage/database.h"
#include "storage/librarybackup.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct DatedFile
{
    QString fileName;
    QDateTime made;
};

/// The latest first, by their names alone.
QList<DatedFile> filesOf(const QString &libraryFile)
{
    QList<DatedFile> files;
    const QFileInfoList found = backupFolder(libraryFile).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : found) {
        if (const std::optional<QDateTime> made = momentInName(file.fileName(), libraryFile))
            files.append({.fileName = file.absoluteFilePath(), .made = *made});
    }
    std::ranges::stable_sort(files, std::ranges::greater(), &DatedFile::made);
    return files;
}

void thinOut(const QString &libraryFile)
{
    const QList<DatedFile> files = filesOf(libraryFile);
    QList<QDateTime> moments;
    for (const DatedFile &file : files)
        moments.append(file.made);
    const QList<QDateTime> outdated = outdatedBackups(moments);
    for (const DatedFile &file : files) {
        if (outdated.contains(file.made))
            QFile::remove(file.fileName);
    }
}

} // namespace

Result<Backup> readBackup(const QString &fileName, const QDateTime &made)
{
    const QFileInfo file(fileName);
    if (!file.isFile()) {
        return failure(QCoreApplication::translate("Backups", "There is no file %1.")
                           .arg(QDir::toNativeSeparators(fileName)));
    }
    const auto database = Database::open(fileName, Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    const Result<qint64> papers = (*database)->number(u"SELECT count(*) FROM papers"_s);
    if (!papers)
        return tl::unexpected(papers.error());
    return (*database)->number(u"SELECT count(*) FROM marks WHERE note <> ''"_s).map([&](qint64 notes) {
        return Backup{.fileName = fileName,
                      .made = made,
                      .bytes = file.size(),
                      .papers = static_cast<int>(*papers),
                      .notes = static_cast<int>(notes)};
    });
}

QList<Backup> backupsOf(const QString &libraryFile)
{
    QList<Backup> backups;
    const QList<DatedFile> files = filesOf(libraryFile);
    for (const DatedFile &file : files) {
        if (const Result<Backup> backup = readBackup(file.fileName, file.made))
            backups.append(*backup);
    }
    return backups;
}

bool isMuchSmaller(const Backup &backup, int papers)
{
    return backup.papers < papers / 2 || (backup.papers == 0 && papers > 0);
}

Result<Backup> makeBackup(const QString &libraryFile, const QDateTime &now)
{
    const QList<Backup> before = backupsOf(libraryFile);
    const QDir folder = backupFolder(libraryFile);
    if (!folder.mkpath(u"."_s)) {
        return failure(
            QCoreApplication::translate(
                "Backups", "The folder %1 for backups cannot be made. Check that you may write there.")
                .arg(QDir::toNativeSeparators(folder.path())));
    }
    const QString fileName = datedFileName(libraryFile, folder, now);
    // The connection is gone before anything else is opened or removed.
    {
        const auto database = Database::open(libraryFile, Access::Read);
        if (!database)
            return tl::unexpected(database.error());
        if (const auto copied = backUp(**database, fileName); !copied)
            return tl::unexpected(copied.error());
    }
    Result<Backup> made = readBackup(fileName, now);
    const bool looksWhole = made && (before.isEmpty() || !isMuchSmaller(*made, before.first().papers));
    if (looksWhole)
        thinOut(libraryFile);
    return made;
}

Result<std::optional<Backup>> makeDailyBackup(const QString &libraryFile, const QDateTime &now)
{
    const QList<DatedFile> files = filesOf(libraryFile);
    if (!files.isEmpty() && files.first().made.date() >= now.date())
        return std::nullopt;
    const Result<Backup> present = readBackup(libraryFile, now);
    if (!present)
        return tl::unexpected(present.error());
    if (present->papers == 0)
        return std::nullopt;
    return makeBackup(libraryFile, now).map([](const Backup &made) { return std::optional(made); });
}

} // namespace broadsheet
