#include "library/library.h"

#include "insight/topiccounting.h"
#include "library/editlabels.h"
#include "library/exporting.h"
#include "library/importing.h"
#include "library/livefiles.h"
#include "storage/paperstore.h"

namespace broadsheet {

Library::Library(std::unique_ptr<PaperStore> store, Clock clock)
    : m_store(std::move(store)),
      m_clock(std::move(clock)),
      m_liveFiles(std::make_unique<LiveFiles>(*m_store, m_clock))
{
    connect(this, &Library::changed, m_liveFiles.get(), &LiveFiles::follow);
    connect(m_liveFiles.get(), &LiveFiles::failed, this, &Library::liveFileFailed);
    connect(&m_watching, &QTimer::timeout, this, &Library::lookForOthers);
    readHistory();
}

Library::~Library()
{
    m_liveFiles.reset();
    // The exports wait for their papers from the store, and this object's destruction for the exports.
    m_store.reset();
    for (FutureResult<int> &exported : m_exports)
        exported.waitForFinished();
}

Result<std::unique_ptr<Library>> Library::open(const QString &fileName, Clock clock)
{
    auto store = PaperStore::open(fileName);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<Library>(new Library(*std::move(store), std::move(clock)));
}

QString Library::fileName() const
{
    return m_store->fileName();
}

std::optional<Error> Library::whyReadOnly() const
{
    return m_store->whyReadOnly();
}

FutureResult<QList<PaperId>> Library::find(const PaperQuery &query)
{
    return m_store->find(query, m_clock().date());
}

RunningSearch Library::search(const PaperQuery &query, int firstRows)
{
    return m_store->search(query, m_clock().date(), firstRows);
}

FutureResult<QList<PaperRow>> Library::firstRows(const PaperQuery &query, int papers)
{
    return m_store->firstRows(query, m_clock().date(), papers);
}

FutureResult<Topics> Library::topics(int months, int most)
{
    const QDate today = m_clock().date();
    const auto counting = std::make_shared<TopicCounting>(today, months);
    return m_store
        ->readTitles(QDate(today.year(), today.month(), 1).addMonths(1 - months),
                     [counting](QDate day, const QString &title) { counting->add(day, title); })
        .then(this, [counting, most](const Result<int> &titles) {
            return titles.map([&](int) { return counting->topics(most); });
        });
}

FutureResult<ReadingFigures> Library::readingFigures()
{
    return m_store->readingFigures();
}

FutureResult<int> Library::count(const PaperQuery &query)
{
    return m_store->count(query, m_clock().date());
}

FutureResult<QList<PaperRow>> Library::rows(const QList<PaperId> &papers, const PaperSource &shownIn)
{
    return m_store->rows(papers, shownIn);
}

FutureResult<ListProgress> Library::listProgress(const QString &readingList)
{
    return m_store->listProgress(readingList);
}

FutureResult<PaperId> Library::firstUnread(const QList<PaperId> &papers)
{
    return m_store->firstUnread(papers);
}

FutureResult<LibraryPaper> Library::paper(PaperId paper)
{
    return m_store->paper(paper);
}

FutureResult<QList<PaperVersion>> Library::otherVersions(PaperId paper)
{
    return m_store->otherVersions(paper);
}

FutureResult<QList<LibraryPaper>> Library::papers(const PaperSelection &selection, PaperExtent extent)
{
    return m_store->papers(selection, m_clock().date(), extent);
}

FutureResult<QList<TrashedPaper>> Library::trash()
{
    return m_store->trash();
}

FutureResult<int> Library::emptyTrash()
{
    // What is deleted in this very millisecond, too.
    return m_store->emptyTrash(m_clock().addMSecs(1));
}

FutureResult<int> Library::emptyTrashOfOldPapers()
{
    return m_store->emptyTrash(m_clock().addDays(-daysInTrash));
}

FutureResult<QList<OfflinePaper>> Library::papersKeptOffline()
{
    return m_store->papersKeptOffline();
}

FutureResult<QList<KeptSource>> Library::sourcesKeptOffline()
{
    return m_store->sourcesKeptOffline();
}

FutureResult<QList<NoteRevision>> Library::noteRevisions(PaperId paper)
{
    return m_store->noteRevisions(paper);
}

FutureResult<SourceCounts> Library::sourceCounts()
{
    return m_store->sourceCounts();
}

FutureResult<QStringList> Library::authors(const QString &begun)
{
    return m_store->authors(begun);
}

FutureResult<PaperId> Library::identify(const QString &identifier)
{
    return m_store->identify(identifier);
}

ImportJob *Library::import(const ImportRequest &request)
{
    auto *job = new ImportJob(this);
    auto *importing = new Importing(*m_store, request, m_clock(), job);
    connect(importing, &Importing::written, this, &Library::publishImported);
    connect(job, &ImportJob::finished, this, &Library::tidy);
    importing->start();
    return job;
}

void Library::tidy()
{
    if (std::exchange(m_isTidying, true))
        return;
    tidyOn();
}

void Library::tidyOn()
{
    m_store->tidySearchIndex().then(this, [this](const Result<bool> &more) {
        // What cannot be done now is tried again with the next import or start.
        if (more && *more) {
            tidyOn();
            return;
        }
        m_isTidying = false;
        emit tidied();
    });
}

void Library::readHistory()
{
    m_store->history().then(this, [this](const Result<UndoHistory> &history) {
        m_history = history.value_or(m_history);
        emit historyChanged();
    });
}

void Library::watchOthers(std::chrono::milliseconds interval)
{
    lookForOthers();
    m_watching.start(interval);
}

void Library::lookForOthers()
{
    // A long import keeps the store busy; one question is enough.
    if (std::exchange(m_isLookingForOthers, true))
        return;
    m_store->foreignVersion().then(this, [this](const Result<qint64> &version) {
        m_isLookingForOthers = false;
        if (!version)
            return;
        const bool isOther = m_foreignVersion && *m_foreignVersion != *version;
        m_foreignVersion = *version;
        if (!isOther)
            return;
        readHistory();
        LibraryChanges changes;
        changes.mayBeAnything = true;
        emit changed(changes);
    });
}

FutureResult<LibraryChanges> Library::edit(const MarksEdit &edit, Remember remember)
{
    const FutureResult<EditOutcome> outcome = m_store->edit(edit, editLabel, remember, m_clock());
    publish(outcome);
    return outcome.mapped([](const EditOutcome &done) { return done.changes; });
}

FutureResult<QString> Library::undo()
{
    const FutureResult<EditOutcome> outcome = m_store->undo(m_clock());
    publish(outcome);
    return outcome.mapped([](const EditOutcome &done) { return done.label; });
}

FutureResult<QString> Library::redo()
{
    const FutureResult<EditOutcome> outcome = m_store->redo(m_clock());
    publish(outcome);
    return outcome.mapped([](const EditOutcome &done) { return done.label; });
}

void Library::publish(const FutureResult<EditOutcome> &outcome)
{
    outcome.then(this, [this](const Result<EditOutcome> &done) {
        if (!done)
            return;
        m_history = done->history;
        emit historyChanged();
        if (!done->changes.isEmpty())
            emit changed(done->changes);
    });
}

void Library::publishImported(const ImportedEntries &imported)
{
    if (imported.history) {
        m_history = *imported.history;
        emit historyChanged();
    }
    emit changed(imported.changes);
}

FutureResult<int> Library::exportPapers(const PaperSelection &selection, ExportFormat format,
                                        const WriteOptions &options, const QString &fileName)
{
    FutureResult<int> exported =
        papers(selection, neededExtent(format)).mappedInBackground([=](const QList<LibraryPaper> &found) {
            return exportToFile(found, format, options, fileName);
        });
    m_exports.removeIf([](const FutureResult<int> &earlier) { return earlier.isFinished(); });
    m_exports.append(exported);
    return exported;
}

FutureResult<QList<LiveFile>> Library::liveFiles()
{
    return m_liveFiles->all();
}

FutureResult<int> Library::keepLiveFile(const LiveFile &file)
{
    return m_liveFiles->keep(file);
}

FutureResult<void> Library::forgetLiveFile(const QString &fileName)
{
    return m_liveFiles->forget(fileName);
}

FutureResult<CitationKeyFormula> Library::citationKeyFormula()
{
    return m_store->citationKeyFormula();
}

FutureResult<void> Library::setCitationKeyFormula(const CitationKeyFormula &formula)
{
    return m_store->setCitationKeyFormula(formula);
}

FutureResult<QHash<QString, QString>> Library::settings()
{
    return m_store->settings();
}

FutureResult<void> Library::setSetting(const QString &name, const QString &value)
{
    return m_store->setSetting(name, value);
}

FutureResult<void> Library::backup(const QString &fileName)
{
    return m_store->backup(fileName);
}

FutureResult<QStringList> Library::check()
{
    return m_store->check();
}

FutureResult<QStringList> Library::mend()
{
    return m_store->mend();
}

} // namespace broadsheet
