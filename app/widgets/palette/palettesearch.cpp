#include "widgets/palette/palettesearch.h"

#include "domain/literalsearch.h"
#include "library/library.h"
#include "models/sourcesmodel.h"
#include "text/lettermatching.h"
#include "widgets/keys/keytext.h"

#include <QAction>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUsed = 5;
/// Of commands and sources, so that papers are in sight below them.
constexpr qsizetype mostOthers = 8;
constexpr int mostPapers = 8;
/// With fewer letters nearly every paper would be found.
constexpr qsizetype lettersForPapers = 2;

/// Letters strewn over a title say nothing: "lang" does not mean "Look up what is missing". Letters that go
/// together, or begin words, are worth twice as much at least.
constexpr int leastWorthOfLetter = 12;

QList<PaletteEntry> bestMatches(const QList<PaletteEntry> &entries, const QString &letters)
{
    const auto least = static_cast<int>(letters.trimmed().size()) * leastWorthOfLetter;
    QList<std::pair<int, PaletteEntry>> matches;
    for (const PaletteEntry &entry : entries) {
        if (const auto match = matchLetters(letters, entry.title); match && match->score >= least) {
            PaletteEntry marked = entry;
            marked.marked = match->positions;
            matches.append({match->score, marked});
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<PaletteEntry> best;
    for (const auto &match : matches.first(std::min(mostOthers, matches.size())))
        best.append(match.second);
    return best;
}

PaletteEntry paperEntry(const PaperRow &row)
{
    return {.target = row.id,
            .title = row.title,
            .detail = row.published.isValid() ? QString::number(row.published.year()) : QString(),
            .icon = u"papers"_s};
}

} // namespace

PaletteSearch::PaletteSearch(Library &library, const SourcesModel &sources, const WindowCommands &commands,
                             QObject *parent)
    : QObject(parent), m_library(library), m_sources(sources), m_commands(commands)
{}

void PaletteSearch::find(const QString &letters)
{
    ++m_question;
    if (letters.trimmed().isEmpty()) {
        emit found(usual());
        return;
    }
    const QList<PaletteEntry> others = bestMatches(commandEntries() + sourceEntries(), letters);
    emit found(others);
    if (letters.trimmed().size() >= lettersForPapers)
        askForPapers(letters, others);
}

void PaletteSearch::noteUse(const PaletteEntry &entry)
{
    m_used.removeIf([&entry](const PaletteEntry &used) { return used.leadsWhere(entry); });
    m_used.prepend(entry);
    m_used.first().marked.clear();
    if (m_used.size() > mostUsed)
        m_used.removeLast();
}

QList<PaletteEntry> PaletteSearch::commandEntries() const
{
    QList<PaletteEntry> entries;
    for (const WindowCommand command : m_commands.all()) {
        const QAction &action = *m_commands.action(command);
        if (action.isEnabled() && action.isVisible() && command != WindowCommand::ShowPalette)
            entries.append(
                {.target = command, .title = WindowCommands::title(command), .detail = keysText(action)});
    }
    return entries;
}

QList<PaletteEntry> PaletteSearch::sourceEntries() const
{
    QList<PaletteEntry> entries;
    for (int row = 0; row < m_sources.rowCount(); ++row) {
        const QModelIndex index = m_sources.index(row);
        const QVariant source = index.data(SourcesModel::SourceRole);
        if (!source.isValid())
            continue;
        const bool isTag = std::holds_alternative<TaggedPapers>(source.value<PaperSource>());
        entries.append({.target = source.value<PaperSource>(),
                        .title = index.data().toString(),
                        .detail = index.data(SourcesModel::CountRole).toString(),
                        .icon = isTag ? u"tag"_s : index.data(SourcesModel::IconRole).toString()});
    }
    return entries;
}

QList<PaletteEntry> PaletteSearch::usual() const
{
    QList<PaletteEntry> entries = m_used;
    for (const PaletteEntry &entry : commandEntries()) {
        const bool isThere = std::any_of(entries.begin(), entries.end(), [&entry](const PaletteEntry &used) {
            return used.leadsWhere(entry);
        });
        if (!isThere)
            entries.append(entry);
    }
    return entries;
}

void PaletteSearch::askForPapers(const QString &letters, const QList<PaletteEntry> &others)
{
    m_library.firstRows({.search = literalSearch(letters), .order = SortOrder::Newest}, mostPapers)
        .then(this, [this, others, question = m_question](const Result<QList<PaperRow>> &rows) {
            if (question != m_question || !rows)
                return;
            QList<PaletteEntry> entries = others;
            for (const PaperRow &row : *rows)
                entries.append(paperEntry(row));
            emit found(entries);
        });
}

} // namespace broadsheet
