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
    Q_DECLARE_TR_FUNCTIONS(MarkCommands)
};

/// Sets one mark on all papers named. Where one of the names is no paper, none is touched.
template <typename Edit, auto state>
ExitStatus mark(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("Name at least one paper."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<QList<PaperId>> papers = identifyAll(arguments.words(), **library);
    if (!papers)
        return failed(context, papers.error());
    const Result<LibraryChanges> changes = waitFor((*library)->edit(Edit{*papers, state}));
    return changes ? ExitStatus::Done : failed(context, changes.error());
}

} // namespace

Command starCommand()
{
    return {u"star"_s, u"ID..."_s, Text::tr("Stars papers."), {}, mark<SetStar, StarState::Starred>};
}

Command unstarCommand()
{
    return {
        u"unstar"_s, u"ID..."_s, Text::tr("Takes the star away."), {}, mark<SetStar, StarState::Unstarred>};
}

Command readCommand()
{
    return {u"read"_s, u"ID..."_s, Text::tr("Marks papers as read."), {}, mark<SetRead, ReadState::Read>};
}

Command unreadCommand()
{
    return {
        u"unread"_s, u"ID..."_s, Text::tr("Marks papers as unread."), {}, mark<SetRead, ReadState::Unread>};
}

} // namespace broadsheet
