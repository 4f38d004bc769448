#include "cli/commands.h"
#include "cli/listoutput.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, SortOrder>, 5> sortNames{{
    {"date"_L1, SortOrder::Newest},
    {"relevance"_L1, SortOrder::Relevance},
    {"title"_L1, SortOrder::Title},
    {"upvotes"_L1, SortOrder::Upvotes},
    {"added"_L1, SortOrder::Added},
}};

constexpr std::array<std::pair<QLatin1StringView, ListFormat>, 3> formatNames{{
    {"table"_L1, ListFormat::Table},
    {"json"_L1, ListFormat::Json},
    {"ids"_L1, ListFormat::Ids},
}};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

template <typename Names>
QStringList namesIn(const Names &names)
{
    QStringList list;
    for (const auto &[name, meaning] : names)
        list.append(name);
    return list;
}

template <typename Names>
QString namesOf(const Names &names)
{
    return namesIn(names).join(", "_L1);
}

template <typename Names>
auto readNamed(const QString &value, const Names &names)
    -> tl::expected<typename Names::value_type::second_type, QString>
{
    for (const auto &[name, meaning] : names) {
        if (value == name)
            return meaning;
    }
    return tl::unexpected(Text::tr("“%1” is not known here. Possible are %2.").arg(value, namesOf(names)));
}

struct Wishes
{
    PaperQuery query;
    ListFormat format = ListFormat::Table;
    std::optional<int> limit;
};

tl::expected<Wishes, QString> readWishes(const Arguments &arguments)
{
    const auto order = readNamed(arguments.value(u"--sort"_s).value_or(u"date"_s), sortNames);
    if (!order)
        return tl::unexpected(order.error());
    const auto format = readNamed(arguments.value(u"--format"_s).value_or(u"table"_s), formatNames);
    if (!format)
        return tl::unexpected(format.error());
    Wishes wishes{
        .query = {.search = arguments.words().join(u' '), .order = *order, .wordMatch = WordMatch::Whole},
        .format = *format,
        .limit = std::nullopt};
    if (const std::optional<QString> text = arguments.value(u"--limit"_s)) {
        bool isNumber = false;
        wishes.limit = text->toInt(&isNumber);
        if (!isNumber || *wishes.limit < 0) {
            return tl::unexpected(Text::tr("“%1” is no number of papers.").arg(*text));
        }
    }
    return wishes;
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const auto wishes = readWishes(arguments);
    if (!wishes)
        return wrongUsage(context, wishes.error());
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    Result<QList<PaperId>> papers = waitFor((*library)->find(wishes->query));
    if (!papers)
        return failed(context, papers.error());
    if (wishes->limit)
        papers->resize(std::min<qsizetype>(papers->size(), *wishes->limit));

    const Result<void> printed = printPapers(*papers, wishes->format, **library, context.console);
    if (!printed)
        return failed(context, printed.error());
    if (papers->isEmpty())
        context.console.report(Text::tr("No papers found."));
    return ExitStatus::Done;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .synopsis = u"[QUERY]"_s,
            .summary = Text::tr("Lists the papers that a search finds, or all."),
            .options = {{u"--sort"_s, u"ORDER"_s,
                         Text::tr("One of %1; date by default.").arg(namesOf(sortNames)), namesIn(sortNames)},
                        {u"--limit"_s, u"N"_s, Text::tr("At most so many papers.")},
                        {u"--format"_s, u"FORMAT"_s,
                         Text::tr("One of %1; table by default.").arg(namesOf(formatNames)),
                         namesIn(formatNames)}},
            .run = run};
}

} // namespace broadsheet
