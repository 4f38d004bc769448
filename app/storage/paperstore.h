#pragma once

#include "base/future.h"
#include "domain/digestentry.h"
#include "domain/librarypaper.h"
#include "domain/livefile.h"
#include "domain/noterevision.h"
#include "domain/offlinepaper.h"
#include "domain/paperquery.h"
#include "domain/paperrow.h"
#include "domain/paperselection.h"
#include "domain/paperversion.h"
#include "domain/readingfigures.h"
#include "domain/readingtime.h"
#include "domain/runningsearch.h"
#include "domain/sourcecounts.h"
#include "domain/trashedpaper.h"
#include "storage/editjournal.h"
#include "storage/paperimport.h"
#include "text/citationkeyformula.h"

#include <QDate>
#include <QDateTime>
#include <QHash>

#include <atomic>
#include <functional>
#include <memory>

namespace broadsheet {

class DatabaseThread;

/// The one door to a library file. Every call returns at once; the work is done on the store's own threads,
/// and what is written is durable when its answer comes. One thread writes, and answers one call after
/// another in the order asked. Another one reads what a window shows, so that neither typing nor scrolling
/// ever waits for something that is being written, and a third one counts; these see all whose answer has
/// come. Destruction finishes all that was asked for.
class PaperStore final
{
public:
    /// Opens the file, or makes a new one, with its folders. Waits until that is done. A file that cannot be
    /// written is opened all the same, and whatever would write fails.
    static Result<std::unique_ptr<PaperStore>> open(const QString &fileName);
    ~PaperStore();
    Q_DISABLE_COPY_MOVE(PaperStore)

    /// Absolute.
    QString fileName() const { return m_fileName; }
    /// Why nothing can be written, if so.
    const std::optional<Error> &whyReadOnly() const { return m_whyReadOnly; }

    // These are read.
    /// Finds papers and the rows of the first `firstRows` of them. It overtakes the search before it, which
    /// stops wherever it is, and whose answers then never come.
    RunningSearch search(const PaperQuery &query, QDate today, int firstRows);
    /// The rows of the first papers that a query finds, for something else than the list looked at.
    FutureResult<QList<PaperRow>> firstRows(const PaperQuery &query, QDate today, int papers);
    FutureResult<QList<PaperRow>> rows(const QList<PaperId> &papers,
                                       const PaperSource &shownIn = AllPapers{});
    FutureResult<ListProgress> listProgress(const QString &readingList);
    FutureResult<PaperId> firstUnread(const QList<PaperId> &papers);
    /// How many papers a query finds. It may take its time, and keeps nothing else waiting.
    FutureResult<int> count(const PaperQuery &query, QDate today);
    /// See readTitles(). It may take its time, and keeps nothing else waiting; the function is called on a
    /// thread of the store.
    FutureResult<int> readTitles(QDate since, const std::function<void(QDate, const QString &)> &read);
    /// See readFigures(). It may take its time, and keeps nothing else waiting.
    FutureResult<ReadingFigures> readingFigures();
    /// An absorbed paper is answered by the one that has absorbed it.
    FutureResult<LibraryPaper> paper(PaperId paper);
    FutureResult<QList<PaperVersion>> otherVersions(PaperId paper);

    // These know of everything asked for before.
    FutureResult<QList<PaperId>> find(const PaperQuery &query, QDate today);
    FutureResult<QList<LibraryPaper>> papers(const PaperSelection &selection, QDate today,
                                             PaperExtent extent = PaperExtent::Whole);
    FutureResult<SourceCounts> sourceCounts();
    /// A few names of authors in which a word begins with the text; see findAuthorNames.
    FutureResult<QStringList> authors(const QString &begun);
    /// The paper meant by the library's own number, an arXiv id in any spelling, or a citation key.
    FutureResult<PaperId> identify(const QString &identifier);

    /// Lets papers be looked at that are to be taken in next; see PaperImport::prepare().
    void prepare(const std::shared_ptr<PaperImport> &import, const QList<DigestEntry> &entries);
    /// Takes in some papers of one source, all or none. The import is only touched on the store's thread.
    /// What it has written survives the end of the program at once, a power cut only after settle().
    FutureResult<ImportedEntries> import(const std::shared_ptr<PaperImport> &import,
                                         const QList<DigestEntry> &entries);

    /// Does a little to make searches quick again after much was written. Whether there may be more to do.
    FutureResult<bool> tidySearchIndex();
    /// Answers when all that was written is durable.
    FutureResult<void> settle();

    /// Carries out an action of the reader, all of it or nothing; see EditJournal.
    FutureResult<EditOutcome> edit(const MarksEdit &edit, const EditLabel &label, Remember remember,
                                   const QDateTime &now);
    FutureResult<EditOutcome> undo(const QDateTime &now);
    FutureResult<EditOutcome> redo(const QDateTime &now);
    FutureResult<UndoHistory> history();
    /// What was deleted and can come back, the latest first.
    FutureResult<QList<TrashedPaper>> trash();
    /// Ends that for papers deleted before the moment; yields how many.
    FutureResult<int> emptyTrash(const QDateTime &deletedBefore);
    /// All papers that are to be at hand without the network, the newest first.
    FutureResult<QList<OfflinePaper>> papersKeptOffline();
    FutureResult<QList<KeptSource>> sourcesKeptOffline();
    /// What the paper's note was before, the latest first.
    FutureResult<QList<NoteRevision>> noteRevisions(PaperId paper);

    /// By which papers get their citation keys when they come in.
    FutureResult<CitationKeyFormula> citationKeyFormula();
    FutureResult<void> setCitationKeyFormula(const CitationKeyFormula &formula);

    /// All that is set for this library, by name.
    FutureResult<QHash<QString, QString>> settings();
    FutureResult<void> setSetting(const QString &name, const QString &value);

    FutureResult<QList<LiveFile>> liveFiles();
    /// Adds the file, or replaces the one of that name.
    FutureResult<void> keepLiveFile(const LiveFile &file);
    FutureResult<void> forgetLiveFile(const QString &fileName);

    /// A number that changes when another program has written into the file, and otherwise never.
    FutureResult<qint64> foreignVersion();

    FutureResult<void> backup(const QString &fileName);
    FutureResult<QStringList> check();
    FutureResult<QStringList> mend();

private:
    PaperStore(std::unique_ptr<DatabaseThread> thread, std::unique_ptr<DatabaseThread> readingThread,
               QString fileName);

    /// Runs beside lists and writing, after what was run so before, and stops when the store is closed.
    template <typename Work>
    auto runAside(Work work) -> FutureResult<typename std::invoke_result_t<Work, Database &>::value_type>;

    /// Stops all searches but the one with this number.
    std::shared_ptr<std::atomic_int> m_latestSearch;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<DatabaseThread> m_readingThread;
    /// Made when something is first run aside.
    std::unique_ptr<DatabaseThread> m_asideThread;
    QString m_fileName;
    std::optional<Error> m_whyReadOnly;
};

} // namespace broadsheet
