#include "cli/commands.h"
#include "cli/jobwaiting.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"
#include "library/online/online.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddCommand)
};

/// One line for each paper that is in the library now: its number and title. Whether all are.
bool printPapers(const QStringList &words, Library &library, Console &console)
{
    bool areAllThere = true;
    for (const QString &word : words) {
        const auto paper = waitFor(library.identify(word));
        const auto read = paper ? waitFor(library.paper(*paper)) : tl::unexpected(paper.error());
        if (read)
            console.print(u"%1\t%2"_s.arg(read->id.number).arg(read->content.title));
        else
            console.report(Text::tr("%1: there is no such paper.").arg(word));
        areAllThere = areAllThere && read.has_value();
    }
    return areAllThere;
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("Name papers by arXiv id, DOI or address."));
    const QList<PaperReference> papers = paperReferences(arguments.words().join(u'\n'));
    if (papers.isEmpty()) {
        return wrongUsage(context,
                          Text::tr("At most a hundred papers can be named at once, each by an arXiv id "
                                   "such as 1706.03762, a DOI, or an address with one of them."));
    }
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    Online online(**library, context.online);
    const FetchSummary fetched = waitForJob(online.fetch(NamedPapers{papers}), context.console);
    if (fetched.failure)
        return failed(context, *fetched.failure);
    const bool areAllThere = printPapers(arguments.words(), **library, context.console);
    return areAllThere ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

Command addCommand()
{
    return {.name = u"add"_s,
            .synopsis = u"PAPER..."_s,
            .summary = Text::tr("Adds papers by arXiv id, DOI or address."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
