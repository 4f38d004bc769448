#include "storage/searchupdates.h"

#include "storage/placestable.h"

#include <algorithm>
#include <tuple>

namespace broadsheet {

void SearchUpdates::added(PaperId paper, const SearchTexts &texts)
{
    m_papers.append(paper);
    m_updates.insert(paper, {.before = std::nullopt, .texts = texts});
}

Result<void> SearchUpdates::changing(Database &database, PaperId paper)
{
    if (const auto known = m_updates.find(paper); known != m_updates.end()) {
        known->texts.reset();
        return {};
    }
    return SearchTable(database).entry(paper).map([&](const std::optional<SearchEntry> &entry) {
        m_papers.append(paper);
        m_updates.insert(paper, {.before = entry, .texts = std::nullopt});
    });
}

Result<void> SearchUpdates::write(Database &database, Vocabulary &vocabulary)
{
    auto ordered = steps(database);
    if (!ordered)
        return tl::unexpected(ordered.error());
    // The index writes out what it has gathered whenever it has to go back.
    std::sort(ordered->begin(), ordered->end(), [](const Step &one, const Step &other) {
        return std::tuple(one.entry.place, one.kind) < std::tuple(other.entry.place, other.kind);
    });
    for (const Step &step : std::as_const(*ordered)) {
        if (step.kind == Step::Kind::Add) {
            if (const auto taken = vocabulary.add(step.entry.texts); !taken)
                return taken;
        }
    }
    SearchTable search(database);
    for (const Step &step : std::as_const(*ordered)) {
        const auto written =
            step.kind == Step::Kind::Add ? search.add(step.entry) : search.remove(step.entry);
        if (!written)
            return written;
    }
    m_papers.clear();
    m_updates.clear();
    return {};
}

Result<QList<SearchUpdates::Step>> SearchUpdates::steps(Database &database) const
{
    const auto places = PlacesTable(database).settle(m_papers);
    if (!places)
        return tl::unexpected(places.error());
    QList<Step> steps;
    for (const PaperId paper : m_papers) {
        const Update &update = *m_updates.constFind(paper);
        std::optional<SearchEntry> after;
        if (const auto place = places->constFind(paper); place != places->cend()) {
            if (update.texts) {
                after = SearchEntry{.place = *place, .texts = *update.texts};
            } else {
                const auto read = SearchTable(database).entry(paper);
                if (!read)
                    return tl::unexpected(read.error());
                after = *read;
            }
        }
        if (update.before == after)
            continue;
        if (update.before)
            steps.append({.entry = *update.before, .kind = Step::Kind::Remove});
        if (after)
            steps.append({.entry = *after, .kind = Step::Kind::Add});
    }
    return steps;
}

} // namespace broadsheet
