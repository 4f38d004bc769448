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
    Q_DECLARE_TR_FUNCTIONS(UndoCommands)
};

/// Prints what the action was that has been taken back or done again.
template <FutureResult<QString> (Library::*take)()>
ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("No further words are needed."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<QString> label = waitFor(((**library).*take)());
    if (!label)
        return failed(context, label.error());
    context.console.print(*label);
    return ExitStatus::Done;
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s, {}, Text::tr("Takes back what was done last."), {}, run<&Library::undo>};
}

Command redoCommand()
{
    return {u"redo"_s, {}, Text::tr("Does again what was taken back last."), {}, run<&Library::redo>};
}

} // namespace broadsheet
