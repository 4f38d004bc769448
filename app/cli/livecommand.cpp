#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LiveCommand)
};

Result<void> stop(const QString &name, Library &library)
{
    const QString fileName = QFileInfo(name).absoluteFilePath();
    const auto files = waitFor(library.liveFiles());
    if (!files)
        return tl::unexpected(files.error());
    const bool known = std::any_of(files->cbegin(), files->cend(),
                                   [&fileName](const LiveFile &file) { return file.fileName == fileName; });
    if (!known)
        return failure(Text::tr("%1 is not a file that is kept up to date.").arg(fileName));
    return waitFor(library.forgetLiveFile(fileName));
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return wrongUsage(context, Text::tr("To add a file, use export with --output FILE and --live."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    if (const auto name = arguments.value(u"--stop"_s)) {
        const auto stopped = stop(*name, **library);
        return stopped ? ExitStatus::Done : failed(context, stopped.error());
    }
    const auto files = waitFor((*library)->liveFiles());
    if (!files)
        return failed(context, files.error());
    for (const LiveFile &file : *files) {
        const QStringList parts{file.fileName, file.format, file.search};
        context.console.print(parts.join(u'\t').trimmed());
    }
    return ExitStatus::Done;
}

} // namespace

Command liveCommand()
{
    return {.name = u"live"_s,
            .synopsis = {},
            .summary = Text::tr("Lists the files that are kept up to date with the library."),
            .options = {{u"--stop"_s, u"FILE"_s, Text::tr("Leave this file as it is from now on.")}},
            .run = run};
}

} // namespace broadsheet
