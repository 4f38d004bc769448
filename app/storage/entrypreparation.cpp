#include "storage/entrypreparation.h"

#include "storage/identifierwords.h"
#include "storage/vocabulary.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Prepared within some milliseconds, so that the writing begins at once.
constexpr qsizetype entriesOfPart = 50;

} // namespace

EntryPreparation::EntryPreparation(const CitationKeyFormula &formula, WordCutter cutter)
    : m_formula(formula), m_cutter(std::move(cutter)), m_thread([this] { run(); })
{}

EntryPreparation::~EntryPreparation()
{
    {
        const std::lock_guard guard(m_lock);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void EntryPreparation::add(const QList<DigestEntry> &entries)
{
    m_waiting += entries.size();
    {
        const std::lock_guard guard(m_lock);
        for (qsizetype first = 0; first < entries.size(); first += entriesOfPart)
            m_tasks.push_back(entries.mid(first, entriesOfPart));
    }
    m_changed.notify_all();
}

IncomingPaper EntryPreparation::take()
{
    if (m_papers.isEmpty()) {
        std::unique_lock guard(m_lock);
        m_changed.wait(guard, [this] { return !m_parts.empty(); });
        Part part = std::move(m_parts.front());
        m_parts.pop_front();
        guard.unlock();
        m_papers = std::move(part.papers);
        std::reverse(m_papers.begin(), m_papers.end());
        m_words += part.words;
    }
    --m_waiting;
    return m_papers.takeLast();
}

QByteArrayList EntryPreparation::takeWords()
{
    return std::exchange(m_words, {});
}

void EntryPreparation::run()
{
    std::unique_lock guard(m_lock);
    for (;;) {
        m_changed.wait(guard, [this] { return m_isStopping || !m_tasks.empty(); });
        if (m_isStopping)
            return;
        const QList<DigestEntry> entries = std::move(m_tasks.front());
        m_tasks.pop_front();
        guard.unlock();
        Part part = prepared(entries);
        guard.lock();
        m_parts.push_back(std::move(part));
        m_changed.notify_all();
    }
}

EntryPreparation::Part EntryPreparation::prepared(const QList<DigestEntry> &entries)
{
    Part part;
    QStringList texts;
    for (const DigestEntry &entry : entries) {
        part.papers.append(incomingPaper(entry, m_formula));
        const Paper &paper = part.papers.last().told.content;
        texts += {paper.title, paper.abstract, paper.authors.join(u'\n'), identifierWords(paper.arxivId)};
    }
    part.words = Vocabulary::unknownWords(texts, m_cutter, m_knownWords);
    return part;
}

} // namespace broadsheet
