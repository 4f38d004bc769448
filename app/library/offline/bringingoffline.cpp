#include "library/offline/bringingoffline.h"

#include "online/webclient.h"

#include <QFileInfo>

namespace broadsheet {

namespace {

/// A picture of a paper is some tens of kilobytes.
constexpr qint64 mostBytesOfThumbnail = 8LL * 1024 * 1024;
constexpr qint64 mostBytesOfPdf = 256LL * 1024 * 1024;

/// After these the next paper fares no better.
bool stopsAll(WebTrouble trouble)
{
    switch (trouble) {
    case WebTrouble::Offline:
    case WebTrouble::Unreachable:
    case WebTrouble::Busy:
    case WebTrouble::Insecure:
    case WebTrouble::CannotStore:
    case WebTrouble::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

BringingOffline::BringingOffline(const OfflineFolder &folder, WebClient &web,
                                 const ServiceAddresses &addresses, OfflineJob *job)
    : QObject(job), m_folder(folder), m_web(web), m_addresses(addresses), m_job(job)
{}

void BringingOffline::start(const QList<OfflinePaper> &papers)
{
    for (const OfflinePaper &paper : papers) {
        if (paper.arxivId.isEmpty())
            m_summary.withoutPdf.append(paper.title);
        else if (m_folder.hasPdf(paper.arxivId))
            ++m_summary.present;
        else
            m_papers.append(paper);
    }
    bringNext();
}

void BringingOffline::fail(const Error &error)
{
    m_summary.failure = error;
    finish();
}

template <typename Take>
void BringingOffline::download(const QUrl &url, const QString &fileName, DownloadKind kind, Take take)
{
    DownloadTask *task =
        m_web.download({.url = url,
                        .fileName = fileName,
                        .kind = kind,
                        .mostBytes = kind == DownloadKind::Pdf ? mostBytesOfPdf : mostBytesOfThumbnail,
                        .urgency = Urgency::Background});
    connect(m_job, &OfflineJob::cancelled, task, &DownloadTask::cancel);
    connect(task, &DownloadTask::progressed, m_job, &OfflineJob::fileProgressed);
    connect(task, &DownloadTask::waiting, m_job, &OfflineJob::waiting);
    connect(task, &DownloadTask::finished, this, take);
}

void BringingOffline::bringNext()
{
    ++m_current;
    m_summary.cancelled = m_job->isCancelled() && m_current < m_papers.size();
    if (m_summary.cancelled || m_current == m_papers.size()) {
        finish();
        return;
    }
    const OfflinePaper &paper = m_papers.at(m_current);
    download(arxivPdfAddress(m_addresses, paper.arxivId), m_folder.pdfFile(paper.arxivId), DownloadKind::Pdf,
             [this](const DownloadResult &downloaded) { takePdf(downloaded); });
    // Last, because who hears of it may stop the job.
    emit m_job->progressed(paper.title, static_cast<int>(m_current), static_cast<int>(m_papers.size()));
}

void BringingOffline::takePdf(const DownloadResult &downloaded)
{
    if (downloaded) {
        ++m_summary.brought;
        m_summary.bytes += downloaded->bytes;
        bringThumbnail();
        return;
    }
    const WebFailure &failure = downloaded.error();
    if (failure.trouble == WebTrouble::Cancelled)
        m_summary.cancelled = true;
    else if (failure.trouble == WebTrouble::NotFound)
        m_summary.withoutPdf.append(m_papers.at(m_current).title);
    else if (!m_summary.failure)
        m_summary.failure = failure.error;
    if (stopsAll(failure.trouble))
        finish();
    else
        bringNext();
}

void BringingOffline::bringThumbnail()
{
    const OfflinePaper &paper = m_papers.at(m_current);
    // Only digests of Hugging Face have pictures, and a paper without one misses nothing.
    if (paper.thumbnail.isEmpty() || QFileInfo::exists(m_folder.thumbnailFile(paper.arxivId))) {
        bringNext();
        return;
    }
    download(thumbnailAddress(m_addresses, paper.arxivId), m_folder.thumbnailFile(paper.arxivId),
             DownloadKind::Image, [this](const DownloadResult & /*downloaded*/) { bringNext(); });
}

void BringingOffline::finish()
{
    emit m_job->finished(m_summary);
    m_job->deleteLater();
}

} // namespace broadsheet
