#include "storage/searchupdates.h"

namespace broadsheet {

void SearchUpdates::add(PaperId paper, const SearchTexts &texts)
{
    m_papers.append(paper);
    m_updates.insert(paper, {.before = std::nullopt, .after = texts});
}

void SearchUpdates::replace(PaperId paper, const SearchTexts &before, const SearchTexts &after)
{
    if (const auto known = m_updates.find(paper); known != m_updates.end()) {
        known->after = after;
        return;
    }
    if (before == after)
        return;
    m_papers.append(paper);
    m_updates.insert(paper, {.before = before, .after = after});
}

void SearchUpdates::remove(PaperId paper, const SearchTexts &before)
{
    if (const auto known = m_updates.find(paper); known != m_updates.end()) {
        known->after = std::nullopt;
        return;
    }
    m_papers.append(paper);
    m_updates.insert(paper, {.before = before, .after = std::nullopt});
}

Result<void> SearchUpdates::write(Database &database) const
{
    SearchTable search(database);
    for (const PaperId paper : m_papers) {
        const auto update = m_updates.constFind(paper);
        if (update->before) {
            if (auto removed = search.remove(paper, *update->before); !removed)
                return removed;
        }
        if (update->after) {
            if (auto added = search.add(paper, *update->after); !added)
                return added;
        }
    }
    return {};
}

} // namespace broadsheet
