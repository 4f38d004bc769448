#include "cli/commands.h"
#include "cli/dayargument.h"
#include "cli/jobwaiting.h"
#include "cli/outcome.h"
#include "library/library.h"
#include "library/online/online.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FetchCommand)
};

Result<FetchRequest> readDays(const Arguments &arguments)
{
    if (const auto text = arguments.value(u"--date"_s)) {
        if (arguments.has(u"--since"_s) || arguments.has(u"--until"_s))
            return failure(Text::tr("--date is one day, --since and --until are several: choose."));
        return dayFromArgument(*text).map(
            [](QDate day) { return FetchRequest(DaysOfDigests{.from = day, .until = day}); });
    }
    const auto since = arguments.value(u"--since"_s);
    if (!since)
        return failure(Text::tr("--until needs --since: from which day on?"));
    const auto from = dayFromArgument(*since);
    if (!from)
        return tl::unexpected(from.error());
    const auto until = arguments.value(u"--until"_s);
    if (!until)
        return FetchRequest(DaysOfDigests{.from = *from, .until = std::nullopt});
    return dayFromArgument(*until).map(
        [&from](QDate day) { return FetchRequest(DaysOfDigests{.from = *from, .until = day}); });
}

Result<FetchRequest> readRequest(const Arguments &arguments)
{
    const bool namesDays =
        arguments.has(u"--date"_s) || arguments.has(u"--since"_s) || arguments.has(u"--until"_s);
    const auto categories = arguments.value(u"--arxiv"_s);
    if (!categories)
        return namesDays ? readDays(arguments) : FetchRequest(NewSinceLastFetch{});
    if (namesDays)
        return failure(Text::tr("arXiv has only its latest list; leave the days away."));
    const auto read = arxivCategoriesFromText(*categories);
    if (!read)
        return tl::unexpected(read.error());
    if (read->isEmpty())
        return failure(Text::tr("Name categories of arXiv, such as cs.CL."));
    return FetchRequest(ArxivCategories{*read});
}

/// "Daily Papers 2026-09-11": in no language but this one, for programs to read.
QString nameForPrograms(const ImportSummary &source)
{
    if (source.digests.isEmpty())
        return source.name;
    const DigestKey &digest = source.digests.first();
    return u"%1 %2"_s.arg(digest.name, digest.date.toString(Qt::ISODate));
}

void printSources(const FetchSummary &fetched, Console &console)
{
    for (const ImportSummary &source : fetched.sources) {
        for (const ReadProblem &problem : source.problems)
            console.report(u"%1: %2: %3"_s.arg(source.name, problem.place, problem.reason));
        console.print(u"%1: added %2, updated %3, unchanged %4, skipped %5"_s.arg(
            nameForPrograms(source), QString::number(source.added), QString::number(source.updated),
            QString::number(source.unchanged), QString::number(source.skipped)));
    }
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("Fetching takes options only, such as --date."));
    const auto request = readRequest(arguments);
    if (!request)
        return wrongUsage(context, request.error().message);
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    Online online(**library, context.online);
    const FetchSummary fetched = waitForJob(online.fetch(*request), context.console);
    printSources(fetched, context.console);
    context.console.report(Text::tr("%n new", "papers", fetched.added()) + u", "_s +
                           Text::tr("%n seen before", "papers", fetched.seenBefore()));
    return fetched.failure ? failed(context, *fetched.failure) : ExitStatus::Done;
}

} // namespace

Command fetchCommand()
{
    return {.name = u"fetch"_s,
            .synopsis = {},
            .summary = Text::tr("Fetches what is new since the last time."),
            .options = {{u"--date"_s, u"YYYY-MM-DD"_s, Text::tr("The Daily Papers of this day only.")},
                        {u"--since"_s, u"YYYY-MM-DD"_s,
                         Text::tr("The Daily Papers of all days from this one on.")},
                        {u"--until"_s, u"YYYY-MM-DD"_s,
                         Text::tr("With --since: until this day, not until today.")},
                        {u"--arxiv"_s, u"CATEGORIES"_s,
                         Text::tr("What arXiv announced last, such as \"cs.CL cs.LG\".")}},
            .run = run};
}

} // namespace broadsheet
