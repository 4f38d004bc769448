#pragma once

#include "storage/incomingpaper.h"
#include "storage/native/wordcutter.h"

#include <QByteArrayList>
#include <QList>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace broadsheet {

/// Prepares the entries of a source on another processor while those before them are being written, which
/// makes imports half as fast again. To be used by one thread.
class EntryPreparation final
{
public:
    /// `cutter` is for the preparation alone.
    EntryPreparation(const CitationKeyFormula &formula, WordCutter cutter);
    /// Gives up what is not prepared yet.
    ~EntryPreparation();
    Q_DISABLE_COPY_MOVE(EntryPreparation)

    void add(const QList<DigestEntry> &entries);
    /// How many entries were added and not taken.
    qsizetype waiting() const { return m_waiting; }
    /// The paper of the next entry. Waits for it if need be.
    IncomingPaper take();
    /// The words in the papers taken since the last time that belong into the vocabulary, but for those that
    /// were in papers before.
    QByteArrayList takeWords();

private:
    struct Part
    {
        QList<IncomingPaper> papers;
        QByteArrayList words;
    };

    void run();
    Part prepared(const QList<DigestEntry> &entries);

    const CitationKeyFormula m_formula;
    const WordCutter m_cutter;

    // Of the thread that uses this object.
    qsizetype m_waiting = 0;
    /// Being taken, the next paper last.
    QList<IncomingPaper> m_papers;
    QByteArrayList m_words;

    // Of the thread of this object.
    QSet<QByteArray> m_knownWords;

    // Shared, under the lock.
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<QList<DigestEntry>> m_tasks;
    std::deque<Part> m_parts;
    bool m_isStopping = false;

    /// Uses all of the above.
    std::thread m_thread;
};

} // namespace broadsheet
