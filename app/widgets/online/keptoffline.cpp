#include "widgets/online/keptoffline.h"

#include "library/library.h"
#include "library/online/online.h"
#include "widgets/messages/messagebar.h"
#include "widgets/online/storagedialog.h"
#include "widgets/online/waitingtext.h"

#include <QFile>
#include <QLocale>

namespace broadsheet {

namespace {

using namespace std::chrono_literals;

/// Who puts five papers on a list does it one after the other.
constexpr auto pauseAfterChanges = 2s;

} // namespace

KeptOffline::KeptOffline(Library &library, Online &online, MessageBar &messages, QWidget *window)
    : QObject(window), m_library(library), m_online(online), m_messages(messages), m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChanges);
    connect(&m_pause, &QTimer::timeout, this, &KeptOffline::readKept);
    connect(&library, &Library::changed, this, &KeptOffline::follow);
    connect(&messages, &MessageBar::cancelWanted, this, [this] {
        if (m_job != nullptr && m_presence == Presence::Watched)
            m_job->cancel();
    });
    m_pause.start();
}

void KeptOffline::toggle(const QList<PaperId> &papers)
{
    const bool areKept =
        std::all_of(papers.begin(), papers.end(), [this](PaperId paper) { return m_kept.contains(paper); });
    edit(SetKeptOffline{papers, areKept ? Membership::Out : Membership::In});
}

void KeptOffline::setKept(const KeptSource &source, Membership membership)
{
    if (membership == Membership::In)
        m_sources.append(source);
    else
        m_sources.removeAll(source);
    edit(SetSourceKeptOffline{source.kind, source.name, membership});
}

void KeptOffline::edit(const MarksEdit &edit)
{
    m_presence = Presence::Watched;
    m_library.edit(edit).then(this, [this](const Result<LibraryChanges> &changes) {
        if (!changes) {
            m_messages.showError(changes.error());
            return;
        }
        if (changes->isEmpty())
            m_messages.showResult(tr("These papers are kept offline with their reading list or tag."));
        else
            m_messages.showResult(m_library.history().undoLabel(), MessageBar::Offer::Undo);
        readKept();
    });
}

void KeptOffline::follow()
{
    m_pause.start();
}

void KeptOffline::readKept()
{
    m_pause.stop();
    m_library.sourcesKeptOffline().then(this, [this](const Result<QList<KeptSource>> &sources) {
        if (sources)
            m_sources = *sources;
    });
    m_library.papersKeptOffline().then(this, [this](const Result<QList<OfflinePaper>> &papers) {
        if (!papers)
            return;
        const QList<OfflinePaper> before = std::exchange(m_papers, *papers);
        m_kept.clear();
        for (const OfflinePaper &paper : std::as_const(m_papers))
            m_kept.insert(paper.paper);
        if (m_papers != before)
            bring(m_presence);
        fillStorage();
    });
}

void KeptOffline::bringInBackground()
{
    bring(Presence::Background);
}

void KeptOffline::bring(Presence presence)
{
    const OfflineFolder folder = m_online.offlineFolder();
    const bool isMissing =
        std::any_of(m_papers.begin(), m_papers.end(), [&folder](const OfflinePaper &paper) {
            return !paper.arxivId.isEmpty() && !folder.hasPdf(paper.arxivId);
        });
    if (m_job != nullptr) {
        m_isStale = true;
        return;
    }
    if (!isMissing || m_online.settings().network == NetworkUse::Offline) {
        m_presence = Presence::Background;
        return;
    }
    m_presence = presence;
    m_job = m_online.bringOffline();
    connect(m_job, &OfflineJob::progressed, this, [this](const QString &title, int done, int total) {
        m_title = title;
        m_done = done;
        m_total = total;
        m_received = 0;
        m_size = -1;
        showProgress();
    });
    connect(m_job, &OfflineJob::fileProgressed, this, [this](qint64 received, qint64 size) {
        m_received = received;
        m_size = size;
        showProgress();
    });
    connect(m_job, &OfflineJob::waiting, this, [this](const QString &host, const QDateTime &until) {
        if (m_presence == Presence::Watched)
            m_messages.showProgress(waitingText(host, until), 0, 0);
    });
    connect(m_job, &OfflineJob::finished, this, &KeptOffline::finish);
}

void KeptOffline::showProgress()
{
    if (m_presence == Presence::Background)
        return;
    const int percent = m_size > 0 ? static_cast<int>(100 * m_received / m_size) : 0;
    m_messages.showProgress(tr("Keeping “%1” offline: %2", "a title, how much has come")
                                .arg(m_title, QLocale().formattedDataSize(m_received)),
                            100 * m_done + percent, 100 * m_total);
}

void KeptOffline::finish(const OfflineSummary &summary)
{
    m_job = nullptr;
    const bool isWatched = std::exchange(m_presence, Presence::Background) == Presence::Watched;
    if (isWatched && summary.failure) {
        m_messages.showError(*summary.failure);
    } else if (isWatched && summary.brought == 0 && !summary.withoutPdf.isEmpty()) {
        m_messages.showResult(tr("No PDF is known for this paper."));
    } else if (isWatched) {
        m_messages.showResult(
            tr("%n PDFs are at hand without the network, %1 in all.", nullptr, summary.brought)
                .arg(QLocale().formattedDataSize(summary.bytes)),
            MessageBar::Offer::Undo);
    }
    fillStorage();
    if (std::exchange(m_isStale, false))
        bring(isWatched ? Presence::Watched : Presence::Background);
}

void KeptOffline::showStorage()
{
    m_dialog = new StorageDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &StorageDialog::clearCacheWanted, this, [this] {
        m_online.clearCache().then(this, [this](const Result<void> &cleared) {
            if (!cleared)
                m_messages.showError(cleared.error());
            fillStorage();
        });
    });
    connect(m_dialog, &StorageDialog::removeUnkeptWanted, this, [this] {
        const QStringList files = m_online.offlineFolder().filesBeside(m_papers);
        for (const QString &file : files)
            QFile::remove(file);
        fillStorage();
    });
    m_dialog->open();
    fillStorage();
}

void KeptOffline::fillStorage()
{
    if (!m_dialog)
        return;
    m_online.cacheSize().then(this, [this](const Result<qint64> &cache) {
        if (!m_dialog)
            return;
        const OfflineFolder folder = m_online.offlineFolder();
        StorageUse use{
            .folder = folder.folder().path(), .kept = folder.size(), .cacheBytes = cache.value_or(0)};
        use.papers = static_cast<int>(m_papers.size());
        use.sources = m_sources;
        const QStringList beside = folder.filesBeside(m_papers);
        for (const QString &file : beside) {
            ++use.unkept.files;
            use.unkept.bytes += QFileInfo(file).size();
        }
        m_dialog->show(use);
    });
}

} // namespace broadsheet
