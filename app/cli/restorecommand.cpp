#include "cli/commands.h"
#include "cli/outcome.h"
#include "library/backups/backups.h"
#include "library/backups/restoring.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

/// How many papers are in the library now; none when it cannot be read.
int presentPapers(const CommandContext &context)
{
    return readBackup(context.libraryFile, {}).map([](const Backup &now) { return now.papers; }).value_or(0);
}

QString describe(const Backup &backup, int presentPapers)
{
    const QString line = u"%1  %2, %3, %4  %5"_s.arg(
        backup.made.toString(u"yyyy-MM-dd HH:mm"_s), Text::tr("%n papers", nullptr, backup.papers),
        Text::tr("%n notes", nullptr, backup.notes), QLocale().formattedDataSize(backup.bytes),
        backup.fileName);
    return isMuchSmaller(backup, presentPapers) ? line + u"  "_s + Text::tr("(much smaller than the library)")
                                                : line;
}

ExitStatus listBackups(CommandContext &context)
{
    const QList<Backup> backups = backupsOf(context.libraryFile);
    if (backups.isEmpty()) {
        return failed(context, {Text::tr("The library %1 has no backups yet. The window makes one each day, "
                                         "“broadsheet backup” makes one now.")
                                    .arg(context.libraryFile)});
    }
    const int present = presentPapers(context);
    for (const Backup &backup : backups)
        context.console.print(describe(backup, present));
    context.console.report(Text::tr("“broadsheet restore FILE” puts one of them in the library's place."));
    return ExitStatus::Done;
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().size() > 1)
        return wrongUsage(context, Text::tr("Name one backup to restore."));
    if (arguments.words().isEmpty())
        return listBackups(context);
    const QString backup = arguments.words().constFirst();
    const int papersBefore = presentPapers(context);
    const Result<QString> kept = restoreLibrary(context.libraryFile, backup, context.clock);
    if (!kept)
        return failed(context, kept.error());
    if (!kept->isEmpty())
        context.console.report(Text::tr("The library as it was is kept as %1.").arg(*kept));
    context.console.report(
        Text::tr("The library %1 is now the one saved in %2.").arg(context.libraryFile, backup));
    const Result<Backup> now = readBackup(context.libraryFile, {});
    if (now && isMuchSmaller(*now, papersBefore)) {
        context.console.report(Text::tr("It is much smaller: %1 papers, where there were %2.")
                                   .arg(QString::number(now->papers), QString::number(papersBefore)));
    }
    return ExitStatus::Done;
}

} // namespace

Command restoreCommand()
{
    return {
        .name = u"restore"_s,
        .synopsis = u"[FILE]"_s,
        .summary = Text::tr(
            "Puts a backup in the place of the library, which is kept; without a file, lists the backups."),
        .options = {},
        .run = run};
}

} // namespace broadsheet
