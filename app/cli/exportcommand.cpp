#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "domain/wholesearch.h"
#include "library/library.h"
#include "library/livefilewriting.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

struct Wishes
{
    PaperQuery query;
    ExportFormat format = ExportFormat::Bibtex;
    WriteOptions options;
};

tl::expected<Wishes, QString> readWishes(const Arguments &arguments)
{
    const QString name = arguments.value(u"--format"_s).value_or(exportFormatName(ExportFormat::Bibtex));
    const std::optional<ExportFormat> format = exportFormatFromName(name);
    if (!format) {
        return tl::unexpected(Text::tr("“%1” is no format for export. Possible are %2.")
                                  .arg(name, exportFormatNames().join(", "_L1)));
    }
    const QString search = arguments.words().join(u' ');
    const std::optional<QString> readingList = readingListOf(search);
    return Wishes{
        .query = wholeQuery(search),
        .format = *format,
        .options = {.abstracts = arguments.has(u"--no-abstracts"_s) ? Abstracts::Omit : Abstracts::Include,
                    .notes = arguments.has(u"--notes"_s) ? Notes::Include : Notes::Omit,
                    .heading = readingList.value_or(search),
                    .readingList = readingList.value_or(QString()),
                    .encoding = arguments.has(u"--latex-letters"_s) ? Encoding::Latex : Encoding::Utf8}};
}

ExitStatus keepUpToDate(const QString &fileName, const Wishes &wishes, Library &library,
                        CommandContext &context)
{
    const Result<int> count =
        waitFor(library.keepLiveFile({.fileName = QFileInfo(fileName).absoluteFilePath(),
                                      .search = wholeSearch(wishes.query),
                                      .format = exportFormatName(wishes.format),
                                      .options = liveFileOptions(wishes.options)}));
    if (!count)
        return failed(context, count.error());
    context.console.report(Text::tr("Papers written to %1, which is kept up to date from now on: %2.")
                               .arg(fileName, QString::number(*count)));
    return ExitStatus::Done;
}

ExitStatus exportToFile(const QString &fileName, const Wishes &wishes, Library &library,
                        CommandContext &context)
{
    const Result<int> count =
        waitFor(library.exportPapers(wishes.query, wishes.format, wishes.options, fileName));
    if (!count)
        return failed(context, count.error());
    context.console.report(Text::tr("Papers written to %1: %2.").arg(fileName, QString::number(*count)));
    return ExitStatus::Done;
}

ExitStatus exportToOutput(const Wishes &wishes, Library &library, CommandContext &context)
{
    const Result<QList<LibraryPaper>> papers =
        waitFor(library.papers(wishes.query, neededExtent(wishes.format)));
    if (!papers)
        return failed(context, papers.error());
    const Result<void> written =
        writePapers(context.console.output(), *papers, wishes.format, wishes.options);
    return written ? ExitStatus::Done : failed(context, written.error());
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const auto wishes = readWishes(arguments);
    if (!wishes)
        return wrongUsage(context, wishes.error());
    const QString fileName = arguments.value(u"--output"_s).value_or(u"-"_s);
    const bool live = arguments.has(u"--live"_s);
    if (live && fileName == "-"_L1)
        return wrongUsage(context,
                          Text::tr("Only a file can be kept up to date. Name it with --output FILE."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    if (live)
        return keepUpToDate(fileName, *wishes, **library, context);
    return fileName == "-"_L1 ? exportToOutput(*wishes, **library, context)
                              : exportToFile(fileName, *wishes, **library, context);
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .synopsis = u"[QUERY]"_s,
            .summary = Text::tr("Writes the papers that a search finds, or all."),
            .options = {{u"--format"_s, u"FORMAT"_s,
                         Text::tr("One of %1; bibtex by default.").arg(exportFormatNames().join(", "_L1)),
                         exportFormatNames()},
                        {u"--output"_s, u"FILE"_s, Text::tr("Where to write; standard output by default.")},
                        {u"--no-abstracts"_s, {}, Text::tr("Leave the abstracts out.")},
                        {u"--notes"_s, {}, Text::tr("Write your own notes as well.")},
                        {u"--live"_s, {}, Text::tr("Write the file anew whenever the papers change.")},
                        {u"--latex-letters"_s,
                         {},
                         Text::tr("Spell letters beyond ASCII in LaTeX (BibTeX, biblatex).")}},
            .run = run};
}

} // namespace broadsheet
