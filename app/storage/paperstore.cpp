#include "storage/paperstore.h"

#include "storage/authornames.h"
#include "storage/citationkeys.h"
#include "storage/databasethread.h"
#include "storage/figurereading.h"
#include "storage/keptofflinetable.h"
#include "storage/librarybackup.h"
#include "storage/librarycheck.h"
#include "storage/libraryfile.h"
#include "storage/librarymending.h"
#include "storage/livefilestable.h"
#include "storage/noterevisionstable.h"
#include "storage/paperlookup.h"
#include "storage/papernames.h"
#include "storage/paperreading.h"
#include "storage/papersearch.h"
#include "storage/placestable.h"
#include "storage/readingliststable.h"
#include "storage/recording/paperdeletion.h"
#include "storage/settingstable.h"
#include "storage/sourcecounting.h"
#include "storage/stepstable.h"
#include "storage/titlereading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace broadsheet {

namespace {

/// The number of the latest search when the store is being closed.
constexpr int noSearch = -1;

Result<std::unique_ptr<DatabaseThread>> openForReading(const QString &fileName,
                                                       const std::optional<Error> &whyReadOnly)
{
    return DatabaseThread::open([fileName, whyReadOnly] {
        return whyReadOnly ? Database::openForReading(fileName, *whyReadOnly)
                           : Database::open(fileName, Access::Read);
    });
}

Result<QList<PaperRow>> readFirstRows(Database &database, const PaperQuery &query, QDate today, int papers)
{
    return findFirstPapers(database, query, today, papers).and_then([&](const QList<PaperId> &found) {
        return readRows(database, found, query.source);
    });
}

} // namespace

PaperStore::PaperStore(std::unique_ptr<DatabaseThread> thread, std::unique_ptr<DatabaseThread> readingThread,
                       QString fileName)
    : m_latestSearch(std::make_shared<std::atomic_int>(0)),
      m_thread(std::move(thread)),
      m_readingThread(std::move(readingThread)),
      m_fileName(std::move(fileName))
{}

PaperStore::~PaperStore()
{
    *m_latestSearch = noSearch;
}

Result<std::unique_ptr<PaperStore>> PaperStore::open(const QString &fileName)
{
    const QString absolute = QFileInfo(fileName).absoluteFilePath();
    const std::optional<Error> whyReadOnly = reasonToReadOnly(absolute);
    auto thread = DatabaseThread::open([absolute, whyReadOnly] {
        return whyReadOnly ? openLibraryFileForReading(absolute, *whyReadOnly) : openLibraryFile(absolute);
    });
    if (!thread)
        return tl::unexpected(thread.error());
    auto readingThread = openForReading(absolute, whyReadOnly);
    if (!readingThread)
        return tl::unexpected(readingThread.error());
    std::unique_ptr<PaperStore> store(
        new PaperStore(*std::move(thread), *std::move(readingThread), absolute));
    store->m_whyReadOnly = whyReadOnly;
    return store;
}

RunningSearch PaperStore::search(const PaperQuery &query, QDate today, int firstRows)
{
    const int number = ++*m_latestSearch;
    const auto isOvertaken = [latest = m_latestSearch, number] {
        return *latest != number;
    };
    // Of the reading thread, which finds out with the beginning whether there is anything to estimate.
    const auto isAll = std::make_shared<bool>(false);
    return {.beginning =
                m_readingThread->runUnless(isOvertaken,
                                           [=](Database &database) {
                                               return readFirstRows(database, query, today, firstRows)
                                                   .map([firstRows, isAll](const QList<PaperRow> &rows) {
                                                       *isAll = rows.size() < firstRows;
                                                       return ListBeginning{.rows = rows, .isAll = *isAll};
                                                   });
                                           }),
            .estimate =
                m_readingThread->runUnless(isOvertaken,
                                           [=](Database &database) {
                                               return *isAll ? Result<std::optional<qint64>>(std::nullopt)
                                                             : estimatePapers(database, query, today);
                                           }),
            .count = m_readingThread->runUnless(
                isOvertaken, [=](Database &database) { return countPapersQuickly(database, query, today); }),
            .all = m_readingThread->runUnless(
                isOvertaken, [=](Database &database) { return findPapers(database, query, today); })};
}

FutureResult<QList<PaperRow>> PaperStore::firstRows(const PaperQuery &query, QDate today, int papers)
{
    return m_readingThread->run(
        [=](Database &database) { return readFirstRows(database, query, today, papers); });
}

FutureResult<QList<PaperRow>> PaperStore::rows(const QList<PaperId> &papers, const PaperSource &shownIn)
{
    return m_readingThread->run([=](Database &database) { return readRows(database, papers, shownIn); });
}

FutureResult<ListProgress> PaperStore::listProgress(const QString &readingList)
{
    return m_readingThread->run(
        [=](Database &database) { return ReadingListsTable(database).progressOfAll(readingList); });
}

FutureResult<PaperId> PaperStore::firstUnread(const QList<PaperId> &papers)
{
    return m_readingThread->run(
        [=](Database &database) { return PlacesTable(database).firstUnread(papers); });
}

FutureResult<QList<PaperId>> PaperStore::find(const PaperQuery &query, QDate today)
{
    return m_thread->run([=](Database &database) { return findPapers(database, query, today); });
}

template <typename Work>
auto PaperStore::runAside(Work work)
    -> FutureResult<typename std::invoke_result_t<Work, Database &>::value_type>
{
    if (!m_asideThread) {
        auto thread = openForReading(m_fileName, m_whyReadOnly);
        if (!thread)
            return readyResult<typename std::invoke_result_t<Work, Database &>::value_type>(
                tl::unexpected(thread.error()));
        m_asideThread = *std::move(thread);
    }
    const auto isClosing = [latest = m_latestSearch] {
        return *latest == noSearch;
    };
    return m_asideThread->runUnless(isClosing, work);
}

FutureResult<int> PaperStore::count(const PaperQuery &query, QDate today)
{
    return runAside([=](Database &database) {
        return countPapers(database, query, today).map([](qint64 papers) {
            return static_cast<int>(papers);
        });
    });
}

FutureResult<int> PaperStore::readTitles(QDate since, const std::function<void(QDate, const QString &)> &read)
{
    return runAside([=](Database &database) { return broadsheet::readTitles(database, since, read); });
}

FutureResult<ReadingFigures> PaperStore::readingFigures()
{
    return runAside(readFigures);
}

FutureResult<LibraryPaper> PaperStore::paper(PaperId paper)
{
    return m_readingThread->run([=](Database &database) -> Result<LibraryPaper> {
        const auto found = PaperNamesTable(database).successors({paper}).and_then(
            [&database](const QList<PaperId> &papers) { return readPapers(database, papers); });
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return failure(QCoreApplication::translate("Storage", "The paper is not in the library."));
        return found->first();
    });
}

FutureResult<QList<PaperVersion>> PaperStore::otherVersions(PaperId paper)
{
    return m_readingThread->run([=](Database &database) { return readOtherVersions(database, paper); });
}

FutureResult<QList<LibraryPaper>> PaperStore::papers(const PaperSelection &selection, QDate today,
                                                     PaperExtent extent)
{
    return m_thread->run([=](Database &database) -> Result<QList<LibraryPaper>> {
        if (const auto *ids = std::get_if<QList<PaperId>>(&selection))
            return readPapers(database, *ids, extent);
        return findPapers(database, std::get<PaperQuery>(selection), today)
            .and_then([&](const QList<PaperId> &ids) { return readPapers(database, ids, extent); });
    });
}

FutureResult<SourceCounts> PaperStore::sourceCounts()
{
    return m_thread->run(countSources);
}

FutureResult<QStringList> PaperStore::authors(const QString &begun)
{
    return m_thread->run([=](Database &database) { return findAuthorNames(database, begun); });
}

FutureResult<PaperId> PaperStore::identify(const QString &identifier)
{
    return m_thread->run([=](Database &database) { return lookUpPaper(database, identifier); });
}

void PaperStore::prepare(const std::shared_ptr<PaperImport> &import, const QList<DigestEntry> &entries)
{
    m_thread->run([=](Database &database) { return import->prepare(database, entries); });
}

FutureResult<ImportedEntries> PaperStore::import(const std::shared_ptr<PaperImport> &import,
                                                 const QList<DigestEntry> &entries)
{
    return m_thread->run([=](Database &database) {
        // Waiting for the disk after each part would make long imports slow.
        return database.setWorkload(Workload::Bulk).and_then([&] {
            return import->write(database, entries);
        });
    });
}

FutureResult<bool> PaperStore::tidySearchIndex()
{
    return m_thread->run([](Database &database) {
        // What a power cut takes back is tidied again.
        return database.setWorkload(Workload::Bulk)
            .and_then([&] { return SearchTable(database).unitePart(); })
            .and_then([&](bool more) {
                const auto set = more ? Result<void>() : database.setWorkload(Workload::Interactive);
                return set.map([more] { return more; });
            });
    });
}

FutureResult<void> PaperStore::settle()
{
    return m_thread->run([](Database &database) {
        return database.settle().and_then([&] { return database.setWorkload(Workload::Interactive); });
    });
}

FutureResult<EditOutcome> PaperStore::edit(const MarksEdit &edit, const EditLabel &label, Remember remember,
                                           const QDateTime &now)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return EditJournal(database, now).edit(edit, label, remember);
        });
    });
}

FutureResult<EditOutcome> PaperStore::undo(const QDateTime &now)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return EditJournal(database, now).undo();
        });
    });
}

FutureResult<EditOutcome> PaperStore::redo(const QDateTime &now)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return EditJournal(database, now).redo();
        });
    });
}

FutureResult<UndoHistory> PaperStore::history()
{
    return m_thread->run([](Database &database) { return StepsTable(database).history(); });
}

FutureResult<QList<TrashedPaper>> PaperStore::trash()
{
    return m_thread->run(trashedPapers);
}

FutureResult<int> PaperStore::emptyTrash(const QDateTime &deletedBefore)
{
    return m_thread->run([=](Database &database) { return broadsheet::emptyTrash(database, deletedBefore); });
}

FutureResult<QList<OfflinePaper>> PaperStore::papersKeptOffline()
{
    return m_thread->run([](Database &database) { return KeptOfflineTable(database).papers(); });
}

FutureResult<QList<KeptSource>> PaperStore::sourcesKeptOffline()
{
    return m_thread->run([](Database &database) { return KeptOfflineTable(database).sources(); });
}

FutureResult<QList<NoteRevision>> PaperStore::noteRevisions(PaperId paper)
{
    return m_thread->run([=](Database &database) { return NoteRevisionsTable(database).of(paper); });
}

FutureResult<CitationKeyFormula> PaperStore::citationKeyFormula()
{
    return m_thread->run([](Database &database) { return CitationKeys(database).formula(); });
}

FutureResult<void> PaperStore::setCitationKeyFormula(const CitationKeyFormula &formula)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return CitationKeys(database).setFormula(formula);
        });
    });
}

FutureResult<QHash<QString, QString>> PaperStore::settings()
{
    return m_thread->run([](Database &database) { return SettingsTable(database).all(); });
}

FutureResult<void> PaperStore::setSetting(const QString &name, const QString &value)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return SettingsTable(database).setValue(name, value);
        });
    });
}

FutureResult<QList<LiveFile>> PaperStore::liveFiles()
{
    return m_thread->run([](Database &database) { return LiveFilesTable(database).all(); });
}

FutureResult<void> PaperStore::keepLiveFile(const LiveFile &file)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return LiveFilesTable(database).keep(file);
        });
    });
}

FutureResult<void> PaperStore::forgetLiveFile(const QString &fileName)
{
    return m_thread->run([=](Database &database) {
        return database.setWorkload(Workload::Interactive).and_then([&] {
            return LiveFilesTable(database).forget(fileName);
        });
    });
}

FutureResult<qint64> PaperStore::foreignVersion()
{
    // Of this connection, which is the only one here that writes; see https://www.sqlite.org/pragma.html.
    return m_thread->run(
        [](Database &database) { return database.number(QStringLiteral("PRAGMA data_version")); });
}

FutureResult<void> PaperStore::backup(const QString &fileName)
{
    return m_thread->run([=](Database &database) { return backUp(database, fileName); });
}

FutureResult<QStringList> PaperStore::check()
{
    return m_thread->run(checkLibrary);
}

FutureResult<QStringList> PaperStore::mend()
{
    return m_thread->run(mendLibrary);
}

} // namespace broadsheet
