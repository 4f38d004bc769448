#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/backups/backups.h"
#include "library/backups/recovering.h"
#include "library/library.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceCommands)
};

ExitStatus check(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty()) {
        return wrongUsage(context, Text::tr("No further words are needed."));
    }
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    Result<QStringList> faults = waitFor((*library)->check());
    if (faults && !faults->isEmpty()) {
        const Result<QStringList> mended = waitFor((*library)->mend());
        for (const QString &repair : mended.value_or(QStringList()))
            context.console.print(repair);
        if (mended && !mended->isEmpty())
            faults = waitFor((*library)->check());
    }
    if (!faults)
        return failed(context, faults.error());
    for (const QString &fault : *faults)
        context.console.print(fault);
    if (!faults->isEmpty()) {
        return failed(context,
                      {Text::tr("The library %1 is damaged. “broadsheet recover” keeps the damaged file, "
                                "puts a backup in its place, and adds what can still be read.")
                           .arg(context.libraryFile)});
    }
    context.console.report(Text::tr("The library %1 is sound.").arg(context.libraryFile));
    return ExitStatus::Done;
}

ExitStatus recover(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("No further words are needed."));
    if (!isDamaged(context.libraryFile)) {
        context.console.report(Text::tr("The library %1 is not damaged.").arg(context.libraryFile));
        return ExitStatus::Done;
    }
    const Result<Recovery> recovery = recoverLibrary(context.libraryFile, context.clock);
    if (!recovery)
        return failed(context, recovery.error());
    context.console.report(recoveryText(*recovery));
    return ExitStatus::Done;
}

ExitStatus backUpInItsFolder(CommandContext &context)
{
    const Result<Backup> made = makeBackup(context.libraryFile, context.clock());
    if (!made)
        return failed(context, made.error());
    context.console.report(Text::tr("The library is saved in %1.").arg(made->fileName));
    return ExitStatus::Done;
}

ExitStatus backup(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().size() > 1)
        return wrongUsage(context, Text::tr("Name one file to write the backup to."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    if (arguments.words().isEmpty())
        return backUpInItsFolder(context);
    const QString fileName = arguments.words().constFirst();
    const Result<void> done = waitFor((*library)->backup(fileName));
    if (!done)
        return failed(context, done.error());
    context.console.report(Text::tr("The library is saved in %1.").arg(fileName));
    return ExitStatus::Done;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .synopsis = {},
            .summary =
                Text::tr("Checks whether the library is sound, and repairs its search index and counts."),
            .options = {},
            .run = check};
}

Command recoverCommand()
{
    return {.name = u"recover"_s,
            .synopsis = {},
            .summary = Text::tr(
                "Puts a damaged library right, from its newest backup and from what it still holds."),
            .options = {},
            .run = recover};
}

Command backupCommand()
{
    return {.name = u"backup"_s,
            .synopsis = u"[FILE]"_s,
            .summary = Text::tr("Saves the whole library in another file, or beside it with the day's date."),
            .options = {},
            .run = backup};
}

} // namespace broadsheet
