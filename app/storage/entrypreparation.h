#pragma once

#include "storage/incomingpaper.h"
#include "storage/native/wordcutter.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <future>
#include <thread>
#include <vector>

namespace broadsheet {

/// Prepares the entries of a source on another processor while those before them are being written, which
/// makes imports half as fast again. The entries must outlive it.
class EntryPreparation final
{
public:
    /// `cutter` is for the preparation alone.
    EntryPreparation(const QList<DigestEntry> &entries, const CitationKeyFormula &formula, WordCutter cutter);
    ~EntryPreparation();
    Q_DISABLE_COPY_MOVE(EntryPreparation)

    /// The paper of an entry. Waits for it if need be. To be asked for in their order.
    const IncomingPaper &paper(qsizetype entry);
    /// The words in the papers asked for up to now that belong into the vocabulary.
    const QSet<QByteArray> &words() const { return m_words; }

private:
    struct Part
    {
        QList<IncomingPaper> papers;
        QSet<QByteArray> words;
    };

    Part prepared(qsizetype first) const;

    const QList<DigestEntry> &m_entries;
    CitationKeyFormula m_formula;
    WordCutter m_cutter;
    std::vector<std::future<Part>> m_parts;
    std::vector<std::packaged_task<Part()>> m_tasks;
    /// The part being written, and its number.
    Part m_current;
    qsizetype m_currentNumber = -1;
    QSet<QByteArray> m_words;
    /// Uses what stands above, and ends before it goes.
    std::thread m_thread;
};

} // namespace broadsheet
