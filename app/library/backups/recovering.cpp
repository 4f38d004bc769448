#include "library/backups/recovering.h"

#include "base/datedname.h"
#include "library/backups/backups.h"
#include "library/backups/restoring.h"
#include "storage/database.h"
#include "storage/libraryfile.h"
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

void moveAside(const QString &from, const QString &to)
{
    QFile::rename(from, to);
    for (const QString &ending : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(from + ending))
            QFile::rename(from + ending, to + ending);
    }
}

/// Puts the newest backup that is sound in the library's place; the moment it was made.
Result<QDateTime> putBackupInPlace(const QString &libraryFile, const QString &damaged, const Clock &clock)
{
    const QList<Backup> backups = backupsOf(libraryFile);
    for (const Backup &backup : backups) {
        if (const auto restored = restoreLibrary(libraryFile, backup.fileName, clock))
            return backup.made;
    }
    // None, or none that is sound: the library begins anew, with what can be salvaged.
    if (const auto library = openLibraryFile(libraryFile); !library) {
        moveAside(damaged, libraryFile);
        return tl::unexpected(library.error());
    }
    return QDateTime();
}

/// Of a copy, so that the damaged file stays as it is whatever is tried.
int salvage(const QString &damaged, Database &library, const QDateTime &now)
{
    const QTemporaryDir folder(QFileInfo(damaged).dir().filePath(u"salvage-XXXXXX"_s));
    const QString copy = folder.filePath(u"library.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(damaged, copy))
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
            papers += takeInSalvaged(library, found, now).value_or(0);
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
    const auto database = Database::open(libraryFile, Access::Read);
    if (!database)
        return true;
    const auto finding = (*database)->firstRow(u"PRAGMA quick_check(1)"_s, {},
                                               [](const Statement &row) { return row.value(0).toString(); });
    return !finding || finding->value_or(QString()) != "ok"_L1;
}

Result<Recovery> recoverLibrary(const QString &libraryFile, const Clock &clock)
{
    Recovery recovery;
    recovery.damagedFile = datedFileName(QFileInfo(libraryFile).completeBaseName() + u"-damaged.sqlite"_s,
                                         QFileInfo(libraryFile).dir(), clock());
    moveAside(libraryFile, recovery.damagedFile);
    if (!QFile::exists(recovery.damagedFile)) {
        return failure(Text::tr("The damaged library %1 cannot be set aside. Check that you may write in its "
                                "folder, and that no other program has it open.")
                           .arg(QDir::toNativeSeparators(libraryFile)));
    }
    const auto made = putBackupInPlace(libraryFile, recovery.damagedFile, clock);
    if (!made)
        return tl::unexpected(made.error());
    recovery.backupMade = *made;
    const auto library = openLibraryFile(libraryFile);
    if (!library)
        return tl::unexpected(library.error());
    recovery.salvaged = salvage(recovery.damagedFile, **library, clock());
    return (*library)->number(u"SELECT count(*) FROM papers"_s).map([&recovery](qint64 papers) {
        recovery.papers = static_cast<int>(papers);
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
