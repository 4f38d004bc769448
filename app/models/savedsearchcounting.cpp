#include "models/savedsearchcounting.h"

#include "library/library.h"

#include <algorithm>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// Long enough for one action after the other, short enough to be seen as their effect.
constexpr auto pauseAfterChange = 200ms;

} // namespace

SavedSearchCounting::SavedSearchCounting(Library &library, QObject *parent)
    : QObject(parent), m_library(library)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    connect(&m_pause, &QTimer::timeout, this, &SavedSearchCounting::countNext);
}

void SavedSearchCounting::count(const QList<SavedSearchCount> &searches)
{
    m_counts = known(searches);
    m_waiting.clear();
    for (const SavedSearchCount &count : searches)
        m_waiting.append(count.search);
    if (!m_waiting.isEmpty())
        m_pause.start();
}

QList<SavedSearchCount> SavedSearchCounting::known(QList<SavedSearchCount> searches) const
{
    for (SavedSearchCount &count : searches) {
        // A search that was only renamed finds what it found before.
        const auto same =
            std::find_if(m_counts.begin(), m_counts.end(), [&count](const SavedSearchCount &candidate) {
                return candidate.search.search == count.search.search;
            });
        if (same != m_counts.end())
            count.papers = same->papers;
    }
    return searches;
}

void SavedSearchCounting::countNext()
{
    if (m_isCounting || m_waiting.isEmpty())
        return;
    m_isCounting = true;
    const SavedSearch search = m_waiting.takeFirst();
    m_library.count({.source = search}).then(this, [this, search](const Result<int> &papers) {
        m_isCounting = false;
        for (SavedSearchCount &count : m_counts) {
            if (count.search != search)
                continue;
            // A search that cannot be read any more shows no count, and says why when it is chosen.
            const std::optional<int> before =
                std::exchange(count.papers, papers ? std::optional(*papers) : std::nullopt);
            if (count.papers != before)
                emit counted();
        }
        if (!m_pause.isActive())
            countNext();
    });
}

} // namespace broadsheet
