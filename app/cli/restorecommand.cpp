#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

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
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
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
Result<void> verify(const QString &copy, const QString &backup, const Clock &clock)
{
    const auto library = Library::open(copy, clock);
    if (!library) {
        return failure(Text::tr("The file %1 is no library that can be opened. Nothing was "
                                "changed.")
                           .arg(backup),
                       library.error().message);
    }
    const Result<QStringList> faults = waitFor((*library)->check());
    if (!faults)
        return tl::unexpected(faults.error());
    if (!faults->isEmpty()) {
        return failure(Text::tr("The backup %1 is damaged. Nothing was changed.").arg(backup),
                       faults->join(u'\n'));
    }
    return {};
}

/// The last program that closes a library takes its log away, so a log that stays belongs to another one.
bool isOpenElsewhere(const QString &libraryFile, const Clock &clock)
{
    const bool opened = Library::open(libraryFile, clock).has_value();
    return opened && QFile::exists(libraryFile + journalEndings().constFirst());
}

QString nameToKeep(const QString &libraryFile, const QDateTime &now)
{
    const QFileInfo file(libraryFile);
    const QString stem = u"%1-%2"_s.arg(file.completeBaseName(), now.toString(u"yyyy-MM-dd-HHmmss"_s));
    QString name = file.dir().filePath(u"%1.%2"_s.arg(stem, file.suffix()));
    for (int number = 2; QFile::exists(name); ++number)
        name = file.dir().filePath(u"%1-%2.%3"_s.arg(stem).arg(number).arg(file.suffix()));
    return name;
}

/// Moves the present library out of the way, with its journals in case it could not be opened and closed.
Result<void> setAside(const QString &libraryFile, const QString &name)
{
    QFile file(libraryFile);
    if (!file.rename(name)) {
        return failure(
            Text::tr("The present library could not be renamed to %1: %2.").arg(name, file.errorString()));
    }
    for (const QString &ending : journalEndings()) {
        if (QFile::exists(libraryFile + ending))
            QFile::rename(libraryFile + ending, name + ending);
    }
    return {};
}

Result<void> replaceLibrary(const QString &copy, CommandContext &context)
{
    const QString &libraryFile = context.libraryFile;
    QString kept;
    if (QFile::exists(libraryFile)) {
        if (isOpenElsewhere(libraryFile, context.clock)) {
            return failure(
                Text::tr("The library %1 is open in another window. Close it first.").arg(libraryFile));
        }
        kept = nameToKeep(libraryFile, context.clock());
        if (auto moved = setAside(libraryFile, kept); !moved)
            return moved;
        context.console.report(Text::tr("The library as it was is kept as %1.").arg(kept));
    }
    QFile file(copy);
    if (!file.rename(libraryFile)) {
        return failure(Text::tr("The backup could not be put in the place of %1: %2.")
                           .arg(libraryFile, file.errorString()));
    }
    return {};
}

Result<void> restore(const QString &backup, CommandContext &context)
{
    const QDir folder = QFileInfo(context.libraryFile).dir();
    QDir().mkpath(folder.path());
    const QTemporaryDir workFolder(folder.filePath(u"restore-XXXXXX"_s));
    if (!workFolder.isValid()) {
        return failure(
            Text::tr("Nothing can be written in %1: %2.").arg(folder.path(), workFolder.errorString()));
    }
    const Result<QString> copy = copyBackup(backup, workFolder.path());
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto verified = verify(*copy, backup, context.clock); !verified)
        return verified;
    return replaceLibrary(*copy, context);
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        return wrongUsage(context, Text::tr("Name the backup to restore."));
    const QString backup = arguments.words().constFirst();
    const Result<void> restored = restore(backup, context);
    if (!restored)
        return failed(context, restored.error());
    context.console.report(
        Text::tr("The library %1 is now the one saved in %2.").arg(context.libraryFile, backup));
    return ExitStatus::Done;
}

} // namespace

Command restoreCommand()
{
    return {.name = u"restore"_s,
            .synopsis = u"FILE"_s,
            .summary = Text::tr("Puts a backup in the place of the library, which is kept."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
