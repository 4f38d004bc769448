#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeysCommand)
};

/// A formula as such, or the name of a preset.
Result<CitationKeyFormula> readFormula(const QString &text)
{
    const QList<CitationKeyPreset> presets = citationKeyPresets();
    const auto preset = std::find_if(presets.cbegin(), presets.cend(),
                                     [&text](const CitationKeyPreset &known) { return known.id == text; });
    return CitationKeyFormula::parse(preset == presets.cend() ? text : QString(preset->formula));
}

void printFormulas(const CitationKeyFormula &formula, Console &console)
{
    console.print(formula.text());
    const QList<CitationKeyPreset> presets = citationKeyPresets();
    for (const CitationKeyPreset &preset : presets)
        console.report(u"  %1: %2"_s.arg(preset.id, preset.formula));
}

Result<LibraryChanges> renew(const QString &search, Library &library)
{
    const auto papers = waitFor(library.find({.search = search, .wordMatch = WordMatch::Whole}));
    if (!papers)
        return tl::unexpected(papers.error());
    return waitFor(library.edit(SetCitationKeys{.papers = *papers}));
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const bool renewing = arguments.has(u"--renew"_s);
    if (!arguments.words().isEmpty() && !renewing)
        return wrongUsage(context, Text::tr("A search goes with --renew, which gives the papers new keys."));
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    if (const auto wanted = arguments.value(u"--formula"_s)) {
        const auto formula = readFormula(*wanted);
        if (!formula)
            return wrongUsage(context, formula.error().message);
        if (const auto set = waitFor((*library)->setCitationKeyFormula(*formula)); !set)
            return failed(context, set.error());
    }
    if (renewing) {
        const auto renewed = renew(arguments.words().join(u' '), **library);
        if (!renewed)
            return failed(context, renewed.error());
        context.console.report(Text::tr("Citation keys changed: %1.").arg(renewed->contentChanged.size()));
    }
    const auto formula = waitFor((*library)->citationKeyFormula());
    if (!formula)
        return failed(context, formula.error());
    printFormulas(*formula, context.console);
    return ExitStatus::Done;
}

} // namespace

Command keysCommand()
{
    return {.name = u"keys"_s,
            .synopsis = u"[QUERY]"_s,
            .summary = Text::tr("Shows or sets how new papers get their citation keys."),
            .options = {{u"--formula"_s, u"FORMULA"_s,
                         Text::tr("A formula, or the name of one that other programs use.")},
                        {u"--renew"_s, {}, Text::tr("Give the papers that a search finds new keys.")}},
            .run = run};
}

} // namespace broadsheet
