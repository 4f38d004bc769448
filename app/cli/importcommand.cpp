#include "cli/commands.h"
#include "cli/dayargument.h"
#include "cli/outcome.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// What is the same for every file of one call.
struct Wishes
{
    std::optional<ImportFormat> format;
    std::optional<QDate> digestDate;
};

tl::expected<Wishes, QString> readWishes(const Arguments &arguments)
{
    Wishes wishes;
    if (const std::optional<QString> name = arguments.value(u"--format"_s)) {
        wishes.format = importFormatFromName(*name);
        if (!wishes.format) {
            return tl::unexpected(Text::tr("“%1” is no format for import. Possible are %2.")
                                      .arg(*name, importFormatNames().join(", "_L1)));
        }
    }
    if (const std::optional<QString> text = arguments.value(u"--date"_s)) {
        const auto day = dayFromArgument(*text);
        if (!day)
            return tl::unexpected(day.error().message);
        wishes.digestDate = *day;
    }
    return wishes;
}

Result<ImportSummary> waitForImport(ImportJob *job, const QString &name, Console &console)
{
    QEventLoop loop;
    Result<ImportSummary> outcome;
    QObject::connect(job, &ImportJob::progressed, &loop, [&console, &name](int done, int total) {
        console.showProgress(
            Text::tr("%1: %2 of %3 papers").arg(name, QString::number(done), QString::number(total)));
    });
    QObject::connect(job, &ImportJob::finished, &loop,
                     [&loop, &outcome](const Result<ImportSummary> &result) {
                         outcome = result;
                         loop.quit();
                     });
    loop.exec();
    return outcome;
}

/// The results are for programs to read, so they are in no language but this one.
void printSummary(const QString &name, const ImportSummary &summary, Console &console)
{
    for (const ReadProblem &problem : summary.problems)
        console.report(u"%1: %2: %3"_s.arg(name, problem.place, problem.reason));
    console.print(u"%1: added %2, updated %3, unchanged %4, skipped %5"_s.arg(
        name, QString::number(summary.added), QString::number(summary.updated),
        QString::number(summary.unchanged), QString::number(summary.skipped)));
}

ExitStatus importOne(const QString &name, const Wishes &wishes, Library &library, CommandContext &context)
{
    ImportRequest request{.name = name, .format = wishes.format, .digestDate = wishes.digestDate};
    if (name == "-"_L1) {
        request.name = Text::tr("Standard input");
        request.bytes = context.console.input().readAll();
    }
    const Result<ImportSummary> summary = waitForImport(library.import(request), name, context.console);
    if (!summary)
        return failed(context, summary.error());
    printSummary(name, *summary, context.console);
    return summary->problems.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const auto wishes = readWishes(arguments);
    if (!wishes)
        return wrongUsage(context, wishes.error());
    if (arguments.words().isEmpty()) {
        return wrongUsage(context, Text::tr("Name the files to import, or - for standard input."));
    }
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    ExitStatus status = ExitStatus::Done;
    for (const QString &name : arguments.words())
        status = std::max(status, importOne(name, *wishes, **library, context));
    return status;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .synopsis = u"FILE..."_s,
            .summary = Text::tr("Imports the papers of digests; - reads standard input."),
            .options = {{u"--format"_s, u"FORMAT"_s,
                         Text::tr("What the files are: %1. Told from the content by default.")
                             .arg(importFormatNames().join(", "_L1)),
                         importFormatNames()},
                        {u"--date"_s, u"YYYY-MM-DD"_s,
                         Text::tr("The day of the digests, whatever they say themselves.")}},
            .run = run};
}

} // namespace broadsheet
