#include "cli/commands.h"
#include "cli/identify.h"
#include "cli/jobwaiting.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"
#include "library/online/online.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OfflineCommand)
};

/// What the words and options ask to keep, or to keep no longer.
Result<QList<MarksEdit>> readEdits(const Arguments &arguments, Library &library)
{
    const Membership membership = arguments.has(u"--forget"_s) ? Membership::Out : Membership::In;
    QList<MarksEdit> edits;
    if (const auto list = arguments.value(u"--list"_s))
        edits.append(SetSourceKeptOffline{KeptSourceKind::ReadingList, *list, membership});
    if (const auto tag = arguments.value(u"--tag"_s))
        edits.append(SetSourceKeptOffline{KeptSourceKind::Tag, *tag, membership});
    if (arguments.words().isEmpty())
        return edits;
    return identifyAll(arguments.words(), library).map([&](const QList<PaperId> &papers) {
        edits.append(SetKeptOffline{papers, membership});
        return edits;
    });
}

Result<void> carryOut(const QList<MarksEdit> &edits, Library &library)
{
    for (const MarksEdit &edit : edits) {
        if (const auto done = waitFor(library.edit(edit)); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> printKept(Library &library, const OfflineFolder &folder, Console &console)
{
    return waitFor(library.papersKeptOffline()).map([&](const QList<OfflinePaper> &papers) {
        for (const OfflinePaper &paper : papers) {
            const QString file = folder.hasPdf(paper.arxivId) ? folder.pdfFile(paper.arxivId) : u"-"_s;
            console.print(u"%1\t%2\t%3"_s.arg(paper.paper.number).arg(file, paper.title));
        }
    });
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    const auto edited = readEdits(arguments, **library).and_then([&](const QList<MarksEdit> &edits) {
        return carryOut(edits, **library);
    });
    if (!edited)
        return failed(context, edited.error());
    Online online(**library, context.online);
    const OfflineSummary summary = waitForJob(online.bringOffline(), context.console);
    for (const QString &title : summary.withoutPdf)
        context.console.report(Text::tr("No PDF is known for: %1").arg(title));
    if (const auto printed = printKept(**library, online.offlineFolder(), context.console); !printed)
        return failed(context, printed.error());
    context.console.report(Text::tr("%n new PDFs, %1", nullptr, summary.brought)
                               .arg(QLocale().formattedDataSize(summary.bytes)));
    return summary.failure ? failed(context, *summary.failure) : ExitStatus::Done;
}

} // namespace

Command offlineCommand()
{
    return {.name = u"offline"_s,
            .synopsis = u"[ID...]"_s,
            .summary = Text::tr("Keeps the PDFs of papers for reading without the network."),
            .options = {{u"--list"_s, u"NAME"_s, Text::tr("All papers of this reading list.")},
                        {u"--tag"_s, u"NAME"_s, Text::tr("All papers with this tag.")},
                        {u"--forget"_s, {}, Text::tr("Keeps these no longer.")}},
            .run = run};
}

} // namespace broadsheet
