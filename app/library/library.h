#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "domain/librarychanges.h"
#include "domain/librarypaper.h"
#include "domain/livefile.h"
#include "domain/marksedit.h"
#include "domain/noterevision.h"
#include "domain/offlinepaper.h"
#include "domain/paperrow.h"
#include "domain/paperselection.h"
#include "domain/paperversion.h"
#include "domain/readingfigures.h"
#include "domain/readingtime.h"
#include "domain/runningsearch.h"
#include "domain/sourcecounts.h"
#include "domain/topic.h"
#include "domain/trashedpaper.h"
#include "domain/undohistory.h"
#include "formats/writers/writer.h"
#include "library/importjob.h"
#include "text/citationkeyformula.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace broadsheet {

class LiveFiles;
class PaperStore;
struct EditOutcome;
struct ImportedEntries;

/// The one service that windows and commands talk to. Every call returns at once; answers come through
/// futures. Searches and what a window shows of papers never wait for anything else, and know of all that was
/// written by the time they are asked for. The other answers come in the order in which they were asked for;
/// only exports and imports take their own time. All methods belong to the thread of the object. Destroying
/// it waits until everything asked for is on disk; an import stops where it is.
class Library final : public QObject
{
    Q_OBJECT

public:
    /// Opens the file, or makes a new one, with its folders.
    static Result<std::unique_ptr<Library>> open(const QString &fileName, Clock clock = systemClock());
    ~Library() override;

    QString fileName() const;
    /// Why nothing can be written, in a sentence or two for the reader; nothing when it can.
    std::optional<Error> whyReadOnly() const;

    /// The papers that a query finds, in its order. A search that cannot be read is an error whose message
    /// names the place and the reason.
    FutureResult<QList<PaperId>> find(const PaperQuery &query);
    /// The same for a list that is looked at: first the rows of the first papers, then all. It overtakes the
    /// search before it, whose answers then never come.
    RunningSearch search(const PaperQuery &query, int firstRows);
    /// The rows of the first papers that a query finds, beside whatever list is looked at.
    FutureResult<QList<PaperRow>> firstRows(const PaperQuery &query, int papers);
    FutureResult<int> count(const PaperQuery &query);
    /// One row for each paper that is still there, in the order asked for, as it is shown in that source.
    FutureResult<QList<PaperRow>> rows(const QList<PaperId> &papers,
                                       const PaperSource &shownIn = AllPapers{});
    /// How far the reader is with a reading list.
    FutureResult<ListProgress> listProgress(const QString &readingList);
    /// The first of these papers that is unread; an invalid one when all are read.
    FutureResult<PaperId> firstUnread(const QList<PaperId> &papers);
    FutureResult<LibraryPaper> paper(PaperId paper);
    /// The preprint of what was published and the other way round, which are papers of their own.
    FutureResult<QList<PaperVersion>> otherVersions(PaperId paper);
    FutureResult<QList<LibraryPaper>> papers(const PaperSelection &selection,
                                             PaperExtent extent = PaperExtent::Whole);
    /// What was deleted and can come back, the latest first.
    FutureResult<QList<TrashedPaper>> trash();
    /// Deletes for good what is in the trash now, or has been there for long enough. Yields how many papers.
    FutureResult<int> emptyTrash();
    FutureResult<int> emptyTrashOfOldPapers();
    /// All papers that are to be at hand without the network, the newest first.
    FutureResult<QList<OfflinePaper>> papersKeptOffline();
    FutureResult<QList<KeptSource>> sourcesKeptOffline();
    /// What the paper's note was before it was changed, the latest first.
    FutureResult<QList<NoteRevision>> noteRevisions(PaperId paper);
    FutureResult<SourceCounts> sourceCounts();
    /// What the titles of the last so many months are about.
    FutureResult<Topics> topics(int months, int most);
    /// What was voted for and read on which day. It may take its time.
    FutureResult<ReadingFigures> readingFigures();
    /// A few names of authors in which a word begins with the text, the most frequent first.
    FutureResult<QStringList> authors(const QString &begun);
    /// The paper meant by the library's own number, an arXiv id, or a citation key.
    FutureResult<PaperId> identify(const QString &identifier);

    /// Starts taking in a source. The job belongs to the library and ends itself after it has finished.
    ImportJob *import(const ImportRequest &request);

    /// Makes searches quick again after much was written, little by little, while everything else goes on;
    /// sends tidied() at the end. A library that is closed before goes on with it the next time.
    void tidy();

    /// Looks again and again whether another program has written into the library, and then says so by
    /// changed().
    void watchOthers(std::chrono::milliseconds interval);

    /// Carries out an action of the reader; when the answer comes, it is durable.
    FutureResult<LibraryChanges> edit(const MarksEdit &edit, Remember remember = Remember::Step);
    /// What the last action was called, such as "Star 3 papers", or an error when there is nothing to undo.
    FutureResult<QString> undo();
    FutureResult<QString> redo();
    /// Of the last actions, also those before the program was started.
    const UndoHistory &history() const { return m_history; }

    /// Writes the papers to a file, which keeps its old content if that fails. Yields their number.
    FutureResult<int> exportPapers(const PaperSelection &selection, ExportFormat format,
                                   const WriteOptions &options, const QString &fileName);

    /// The files that are kept up to date with the library; see LiveFiles.
    FutureResult<QList<LiveFile>> liveFiles();
    FutureResult<int> keepLiveFile(const LiveFile &file);
    FutureResult<void> forgetLiveFile(const QString &fileName);

    /// By which papers get their citation keys when they come in; those that have one keep it.
    FutureResult<CitationKeyFormula> citationKeyFormula();
    FutureResult<void> setCitationKeyFormula(const CitationKeyFormula &formula);

    /// What is set for this library by name, beside what has methods of its own here.
    FutureResult<QHash<QString, QString>> settings();
    FutureResult<void> setSetting(const QString &name, const QString &value);

    /// A consistent copy of the whole library in another file, verified.
    FutureResult<void> backup(const QString &fileName);
    /// What a thorough look at the file finds wrong: nothing, when it is sound.
    FutureResult<QStringList> check();
    /// Makes anew what follows from papers and marks and does not agree with them, such as the search index.
    /// Yields what was done.
    FutureResult<QStringList> mend();

signals:
    /// Something was written. Sent on this object's thread after the write is durable; what an import has
    /// written is when its job has finished.
    void changed(const broadsheet::LibraryChanges &changes);
    void historyChanged();
    void tidied();
    /// A file that is kept up to date could not be written.
    void liveFileFailed(const broadsheet::Error &error);

private:
    explicit Library(std::unique_ptr<PaperStore> store, Clock clock);

    void publish(const FutureResult<EditOutcome> &outcome);
    void publishImported(const ImportedEntries &imported);
    void tidyOn();
    void readHistory();
    void lookForOthers();

    std::unique_ptr<PaperStore> m_store;
    Clock m_clock;
    std::unique_ptr<LiveFiles> m_liveFiles;
    /// As it was after the last action whose answer has come.
    UndoHistory m_history;
    bool m_isTidying = false;
    QTimer m_watching;
    std::optional<qint64> m_foreignVersion;
    bool m_isLookingForOthers = false;
    QList<FutureResult<int>> m_exports;
};

} // namespace broadsheet
