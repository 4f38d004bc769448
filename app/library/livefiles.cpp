#include "library/livefiles.h"

#include "library/livefilewriting.h"
#include "storage/paperstore.h"

#include <QtConcurrent>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// Long enough for one action after the other, short enough to compile a document right after.
constexpr auto pauseAfterChange = 500ms;

bool anyOf(const QList<PaperId> &papers, const QSet<PaperId> &changed)
{
    return std::any_of(papers.cbegin(), papers.cend(),
                       [&changed](PaperId paper) { return changed.contains(paper); });
}

} // namespace

LiveFiles::LiveFiles(PaperStore &store, Clock clock) : m_store(store), m_clock(std::move(clock))
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    connect(&m_pause, &QTimer::timeout, this, &LiveFiles::update);
}

LiveFiles::~LiveFiles()
{
    m_thread.waitForDone();
    if (m_isOutOfDate)
        bringUpToDate(m_pending, m_clock().date());
}

FutureResult<QList<LiveFile>> LiveFiles::all()
{
    return m_store.liveFiles();
}

FutureResult<int> LiveFiles::keep(const LiveFile &file)
{
    const QDate today = m_clock().date();
    return QtConcurrent::run(&m_thread, [file, today, &store = m_store]() -> Result<int> {
        const auto papers = papersOf(file, store, today);
        if (!papers)
            return tl::unexpected(papers.error());
        return writeLiveFile(file, *papers, store, today)
            .and_then([&] { return store.keepLiveFile(file).result(); })
            .map([&] { return static_cast<int>(papers->size()); });
    });
}

FutureResult<void> LiveFiles::forget(const QString &fileName)
{
    return m_store.forgetLiveFile(fileName);
}

void LiveFiles::follow(const LibraryChanges &changes)
{
    for (const QList<PaperId> &papers :
         {changes.added, changes.contentChanged, changes.absorbed, changes.removed, changes.restored})
        m_pending.content.unite(QSet(papers.cbegin(), papers.cend()));
    m_pending.marks.unite(QSet(changes.marksChanged.cbegin(), changes.marksChanged.cend()));
    m_isOutOfDate = true;
    m_pause.start();
}

void LiveFiles::update()
{
    m_isOutOfDate = false;
    using Errors = QList<Error>;
    auto *work = new QFutureWatcher<Errors>(this);
    connect(work, &QFutureWatcherBase::finished, this, [this, work] {
        work->deleteLater();
        const Errors errors = work->result();
        for (const Error &error : errors)
            emit failed(error);
    });
    work->setFuture(
        QtConcurrent::run(&m_thread, [this, pending = std::exchange(m_pending, {}),
                                      today = m_clock().date()] { return bringUpToDate(pending, today); }));
}

QList<Error> LiveFiles::bringUpToDate(const Pending &pending, QDate today)
{
    QList<Error> errors;
    const Result<QList<LiveFile>> files = m_store.liveFiles().result();
    if (!files)
        return {files.error()};
    for (const LiveFile &file : *files) {
        const auto papers = papersOf(file, m_store, today);
        if (!papers) {
            errors.append(papers.error());
            continue;
        }
        const WriteOptions options = writeOptions(file);
        const bool showsMarks = options.notes == Notes::Include || !options.readingList.isEmpty();
        const auto before = m_contents.constFind(file.fileName);
        const bool holdsTheSame = before != m_contents.cend() && *before == *papers;
        if (holdsTheSame && !anyOf(*papers, pending.content) &&
            !(showsMarks && anyOf(*papers, pending.marks)))
            continue;
        m_contents.insert(file.fileName, *papers);
        if (const auto written = writeLiveFile(file, *papers, m_store, today); !written) {
            m_contents.remove(file.fileName);
            errors.append(written.error());
        }
    }
    return errors;
}

} // namespace broadsheet
