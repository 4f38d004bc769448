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
    Q_DECLARE_TR_FUNCTIONS(TrashCommands)
};

ExitStatus runDelete(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("Name at least one paper."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const auto papers = identifyAll(arguments.words(), **library);
    if (!papers)
        return failed(context, papers.error());
    const auto changes = waitFor((*library)->edit(DeletePapers{*papers}));
    if (!changes)
        return failed(context, changes.error());
    const auto deleted = static_cast<int>(changes->removed.size());
    context.console.report(
        Text::tr("%n papers are in the trash now, for %1 days.", nullptr, deleted).arg(daysInTrash));
    return ExitStatus::Done;
}

/// The papers of the trash that the words name by their numbers.
Result<QList<PaperId>> papersInTrash(const QStringList &words, const QList<TrashedPaper> &trash)
{
    QList<PaperId> papers;
    for (const QString &word : words) {
        const PaperId paper{word.toLongLong()};
        const bool isThere = std::any_of(trash.begin(), trash.end(), [paper](const TrashedPaper &trashed) {
            return trashed.paper == paper;
        });
        if (!isThere) {
            return failure(Text::tr("The trash holds no paper with the number %1. “broadsheet trash” lists "
                                    "what it holds.")
                               .arg(word));
        }
        papers.append(paper);
    }
    return papers;
}

ExitStatus runUndelete(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("Name at least one paper of the trash by its number."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const auto restored = waitFor((*library)->trash())
                              .and_then([&](const QList<TrashedPaper> &trash) {
                                  return papersInTrash(arguments.words(), trash);
                              })
                              .and_then([&](const QList<PaperId> &papers) {
                                  return waitFor((*library)->edit(RestorePapers{papers}));
                              });
    return restored ? ExitStatus::Done : failed(context, restored.error());
}

ExitStatus runTrash(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("“broadsheet undelete” takes papers out of the trash."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    if (arguments.has(u"--empty"_s)) {
        const auto emptied = waitFor((*library)->emptyTrash());
        if (!emptied)
            return failed(context, emptied.error());
        context.console.report(Text::tr("%n papers were deleted for good.", nullptr, *emptied));
        return ExitStatus::Done;
    }
    const auto trash = waitFor((*library)->trash());
    if (!trash)
        return failed(context, trash.error());
    for (const TrashedPaper &paper : *trash)
        context.console.print(
            u"%1\t%2\t%3"_s.arg(paper.paper.number)
                .arg(paper.deleted.toLocalTime().date().toString(Qt::ISODate), paper.title));
    return ExitStatus::Done;
}

} // namespace

Command deleteCommand()
{
    return {u"delete"_s, u"ID..."_s, Text::tr("Puts papers into the trash, for thirty days."), {}, runDelete};
}

Command undeleteCommand()
{
    return {u"undelete"_s, u"NUMBER..."_s, Text::tr("Takes papers out of the trash."), {}, runUndelete};
}

Command trashCommand()
{
    return {.name = u"trash"_s,
            .synopsis = {},
            .summary = Text::tr("Lists what is in the trash."),
            .options = {{u"--empty"_s, {}, Text::tr("Deletes all of it for good.")}},
            .run = runTrash};
}

} // namespace broadsheet
