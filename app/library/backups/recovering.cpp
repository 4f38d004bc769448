#include "library/backups/recovering.h"

#include "base/datedname.h"
#include "library/backups/backups.h"
#include "library/backups/restoring.h"
#include "storage/database.h"
#include "storage/libraryfile.h"
#include "storage/native/filehealth.h"
#include "storage/salvaging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovering)
};

/// The first words of every SQLite file, as described in https://www.sqlite.org/fileformat2.html.
bool isSqliteFile(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

/// What is to come in the library's place, before anything is salvaged.
struct Beginning
{
    QString fileName;
    /// When the backup was made that it is; invalid for a new library.
    QDateTime backupMade = {};
};

/// A copy of the newest backup that is sound, or an empty library where there is none.
Result<Beginning> beginning(const QString &libraryFile, const QString &workFolder)
{
    const QList<Backup> backups = backupsOf(libraryFile);
    for (const Backup &backup : backups) {
        if (const auto copy = verifiedCopy(backup.fileName, workFolder))
            return Beginning{.fileName = *copy, .backupMade = backup.made};
    }
    const QString fileName = QDir(workFolder).filePath(u"new.sqlite"_s);
    return openLibraryFile(fileName).map(
        [&fileName](const std::unique_ptr<Database> &) { return Beginning{.fileName = fileName}; });
}

/// Of a copy, so that the damaged file stays as it is whatever is tried. Yields how many papers there were.
int salvage(const QString &damaged, const QString &workFolder, Database &library, const QDateTime &now)
{
    const QString copy = QDir(workFolder).filePath(u"damaged.sqlite"_s);
    if (!QFile::copy(damaged, copy))
        return 0;
    if (QFile::exists(damaged + u"-wal"_s))
        QFile::copy(damaged + u"-wal"_s, copy + u"-wal"_s);
    // One of an older version is brought up to date if it can be; else it is read as it is.
    auto opened = openLibraryFile(copy);
    if (!opened)
        opened = Database::open(copy, Access::Read);
    int papers = 0;
    if (opened) {
        salvagePapers(**opened, [&](const QList<LibraryPaper> &found) {
            papers += takeInSalvaged(library, found, now);
        });
    }
    return papers;
}

} // namespace

bool isDamaged(const QString &libraryFile)
{
    const QFileInfo file(libraryFile);
    if (!file.isFile() || !file.isReadable() || file.size() == 0)
        return false;
    if (!isSqliteFile(libraryFile))
        return !backupsOf(libraryFile).isEmpty();
    return healthOf(libraryFile) == FileHealth::Damaged;
}

Result<Recovery> recoverLibrary(const QString &libraryFile, const Clock &clock)
{
    const QDir folder = QFileInfo(libraryFile).dir();
    const QTemporaryDir workFolder(folder.filePath(u"recover-XXXXXX"_s));
    if (!workFolder.isValid()) {
        return failure(
            Text::tr("The library %1 is damaged, and nothing can be written in its folder to put it "
                     "right: %2.")
                .arg(QDir::toNativeSeparators(libraryFile), workFolder.errorString()));
    }
    const auto begun = beginning(libraryFile, workFolder.path());
    if (!begun)
        return tl::unexpected(begun.error());
    Recovery recovery{.damagedFile = datedFileName(
                          QFileInfo(libraryFile).completeBaseName() + u"-damaged.sqlite"_s, folder, clock()),
                      .backupMade = begun->backupMade};
    {
        const auto library = openLibraryFile(begun->fileName);
        if (!library)
            return tl::unexpected(library.error());
        recovery.salvaged = salvage(libraryFile, workFolder.path(), **library, clock());
        recovery.papers = static_cast<int>((*library)->number(u"SELECT count(*) FROM papers"_s).value_or(0));
    }
    return replaceLibrary(libraryFile, begun->fileName, recovery.damagedFile).map([&recovery] {
        return recovery;
    });
}

QString recoveryText(const Recovery &recovery)
{
    const QString kept = QDir::toNativeSeparators(recovery.damagedFile);
    const QString salvaged =
        Text::tr("%n papers or their marks were taken from it.", nullptr, recovery.salvaged);
    if (recovery.backupMade.isValid()) {
        return Text::tr("The library was damaged. It is kept as %1, and the backup of %2 is in its place. %3",
                        "file, moment, a sentence")
            .arg(kept, QLocale().toString(recovery.backupMade, QLocale::ShortFormat), salvaged);
    }
    return Text::tr(
               "The library was damaged, and there is no backup of it. It is kept as %1, and the library "
               "begins anew. %2",
               "file, a sentence")
        .arg(kept, salvaged);
}

} // namespace broadsheet
