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
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const QStringList &words = arguments.words();
    if (words.isEmpty() || words.size() > 2)
        return wrongUsage(context, Text::tr("Name one paper and, to change it, its new citation key."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<PaperId> id = waitFor((*library)->identify(words.first()));
    if (!id)
        return failed(context, id.error());
    if (words.size() == 2) {
        const auto changed =
            waitFor((*library)->edit(SetCitationKeys{.papers = {*id}, .keys = {words.last()}}));
        if (!changed)
            return failed(context, changed.error());
    }
    const Result<LibraryPaper> paper = waitFor((*library)->paper(*id));
    if (!paper)
        return failed(context, paper.error());
    context.console.print(paper->citationKey);
    return ExitStatus::Done;
}

} // namespace

Command keyCommand()
{
    return {.name = u"key"_s,
            .synopsis = u"ID [KEY]"_s,
            .summary = Text::tr("Shows the citation key of a paper, or gives it another."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
