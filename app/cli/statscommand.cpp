#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

/// The results are for programs to read, so they are in no language but this one.
void printCounts(const SourceCounts &counts, Console &console)
{
    const auto line = [&console](QLatin1StringView name, qsizetype number) {
        console.print(u"%1: %2"_s.arg(name).arg(number));
    };
    line("papers"_L1, counts.all);
    line("unread"_L1, counts.unread);
    line("starred"_L1, counts.starred);
    line("noted"_L1, counts.noted);
    line("digests"_L1, counts.digests.size());
    line("tags"_L1, counts.tags.size());
    line("reading lists"_L1, counts.readingLists.size());
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("No further words are needed."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<SourceCounts> counts = waitFor((*library)->sourceCounts());
    if (!counts)
        return failed(context, counts.error());
    printCounts(*counts, context.console);
    return ExitStatus::Done;
}

} // namespace

Command statsCommand()
{
    return {.name = u"stats"_s,
            .synopsis = {},
            .summary = Text::tr("Counts what is in the library."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
