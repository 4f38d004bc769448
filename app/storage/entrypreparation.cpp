#include "storage/entrypreparation.h"

#include "storage/identifierwords.h"
#include "storage/vocabulary.h"

namespace broadsheet {

namespace {

/// Prepared within some milliseconds, so that the writing begins at once.
constexpr qsizetype entriesOfPart = 50;

} // namespace

EntryPreparation::EntryPreparation(const QList<DigestEntry> &entries, const CitationKeyFormula &formula,
                                   WordCutter cutter)
    : m_entries(entries), m_formula(formula), m_cutter(std::move(cutter))
{
    for (qsizetype first = 0; first < entries.size(); first += entriesOfPart) {
        m_tasks.emplace_back([this, first] { return prepared(first); });
        m_parts.push_back(m_tasks.back().get_future());
    }
    m_thread = std::thread([this] {
        for (std::packaged_task<Part()> &task : m_tasks)
            task();
    });
}

EntryPreparation::~EntryPreparation()
{
    m_thread.join();
}

const IncomingPaper &EntryPreparation::paper(qsizetype entry)
{
    if (const qsizetype part = entry / entriesOfPart; part != m_currentNumber) {
        m_currentNumber = part;
        m_current = m_parts.at(static_cast<std::size_t>(part)).get();
        m_words.unite(m_current.words);
    }
    return m_current.papers.at(entry % entriesOfPart);
}

EntryPreparation::Part EntryPreparation::prepared(qsizetype first) const
{
    Part part;
    const QList<DigestEntry> entries = m_entries.mid(first, entriesOfPart);
    QStringList texts;
    for (const DigestEntry &entry : entries) {
        part.papers.append(incomingPaper(entry, m_formula));
        const Paper &paper = part.papers.last().told.content;
        texts += {paper.title, paper.abstract, paper.authors.join(u'\n'), identifierWords(paper.arxivId)};
    }
    part.words = Vocabulary::wordsOf(texts, m_cutter);
    return part;
}

} // namespace broadsheet
