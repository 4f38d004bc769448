#include "cli/commands.h"
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
    Q_DECLARE_TR_FUNCTIONS(CompleteCommand)
};

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    PaperQuery query;
    query.search = arguments.words().isEmpty() ? papersWithoutIds() : arguments.words().join(u' ');
    Online online(**library, context.online);
    const CompletionSummary summary = waitForJob(online.complete(query), context.console);
    for (const CompletedPaper &found : summary.found)
        context.console.print(u"%1\t%2\t%3"_s.arg(found.paper.number).arg(found.arxivId, found.foundTitle));
    for (const QString &title : summary.notFound)
        context.console.report(Text::tr("Not found: %1").arg(title));
    context.console.report(
        Text::tr("%n papers found by their titles", nullptr, static_cast<int>(summary.found.size())) +
        u", "_s + Text::tr("%n described by arXiv", "papers", summary.described));
    return summary.failure ? failed(context, *summary.failure) : ExitStatus::Done;
}

} // namespace

Command completeCommand()
{
    return {.name = u"complete"_s,
            .synopsis = u"[QUERY]"_s,
            .summary = Text::tr("Looks up papers that have no ids, or what arXiv knows of those found."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
