#include "widgets/window/readinghistory.h"

namespace broadsheet {

namespace {

constexpr qsizetype longest = 500;

} // namespace

void ReadingHistory::visit(PaperId paper)
{
    if (m_place >= 0 && m_papers.at(m_place) == paper)
        return;
    m_papers.resize(m_place + 1);
    m_papers.append(paper);
    if (m_papers.size() > longest)
        m_papers.removeFirst();
    m_place = m_papers.size() - 1;
}

void ReadingHistory::forget(PaperId paper)
{
    for (qsizetype i = m_papers.size() - 1; i >= 0; --i) {
        // Two visits of a paper with only the forgotten one between them become one.
        const bool isTwice = i > 0 && i + 1 < m_papers.size() && m_papers.at(i - 1) == m_papers.at(i + 1);
        if (m_papers.at(i) != paper)
            continue;
        m_papers.remove(i, isTwice ? 2 : 1);
        if (m_place > i)
            m_place -= isTwice ? 2 : 1;
        else if (m_place == i)
            --m_place;
    }
    if (m_place < 0 && !m_papers.isEmpty())
        m_place = 0;
}

std::optional<PaperId> ReadingHistory::goBack()
{
    return canGoBack() ? std::optional(m_papers.at(--m_place)) : std::nullopt;
}

std::optional<PaperId> ReadingHistory::goForward()
{
    return canGoForward() ? std::optional(m_papers.at(++m_place)) : std::nullopt;
}

} // namespace broadsheet
