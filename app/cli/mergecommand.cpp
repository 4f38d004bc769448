#include "cli/commands.h"
#include "cli/identify.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

ExitStatus runMerge(CommandContext &context, const Arguments &arguments)
{
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const auto papers = identifyAll(arguments.words(), **library);
    if (!papers)
        return failed(context, papers.error());
    if (papers->size() < 2)
        return wrongUsage(context, Text::tr("Name at least two papers."));
    const auto changes = waitFor((*library)->edit(MergePapers{*papers}));
    return changes ? ExitStatus::Done : failed(context, changes.error());
}

} // namespace

Command mergeCommand()
{
    return {
        u"merge"_s, u"ID ID..."_s, Text::tr("Makes one paper of papers that are the same."), {}, runMerge};
}

} // namespace broadsheet
