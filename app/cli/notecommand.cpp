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
    Q_DECLARE_TR_FUNCTIONS(NoteCommand)
};

/// Every text that comes through a pipe ends with a line break, which is no part of the note.
QString readNote(QIODevice &input)
{
    QString note = QString::fromUtf8(input.readAll());
    while (note.endsWith(u'\n') || note.endsWith(u'\r'))
        note.chop(1);
    return note;
}

ExitStatus printNote(PaperId paper, Library &library, CommandContext &context)
{
    const Result<LibraryPaper> found = waitFor(library.paper(paper));
    if (!found)
        return failed(context, found.error());
    if (!found->marks.note.isEmpty())
        context.console.print(found->marks.note);
    return ExitStatus::Done;
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (arguments.words().isEmpty()) {
        return wrongUsage(context, Text::tr("Name one paper, and the note if it is to be changed."));
    }
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const Result<PaperId> paper = waitFor((*library)->identify(arguments.words().constFirst()));
    if (!paper)
        return failed(context, paper.error());
    const QStringList text = arguments.words().sliced(1);
    if (text.isEmpty())
        return printNote(*paper, **library, context);
    const bool fromInput = text == QStringList{u"-"_s};
    const QString note = fromInput ? readNote(context.console.input()) : text.join(u' ');
    const Result<LibraryChanges> changes =
        waitFor((*library)->edit(SetNote{.paper = *paper, .note = note, .basedOn = QString()}));
    return changes ? ExitStatus::Done : failed(context, changes.error());
}

} // namespace

Command noteCommand()
{
    return {.name = u"note"_s,
            .synopsis = u"ID [TEXT|-]"_s,
            .summary = Text::tr("Prints the note of a paper, or writes it; "
                                "- reads it from standard input."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
