#pragma once

#include "domain/offlinepaper.h"
#include "library/offline/offlinefolder.h"
#include "library/offline/offlinejob.h"
#include "online/downloadrequest.h"
#include "online/downloadtask.h"
#include "online/serviceaddresses.h"

#include <QList>

namespace broadsheet {

class WebClient;

/// The work behind one offline job: brings the PDFs and pictures that are not there yet, one after the other.
/// Belongs to the job.
class BringingOffline final : public QObject
{
    Q_OBJECT

public:
    BringingOffline(const OfflineFolder &folder, WebClient &web, const ServiceAddresses &addresses,
                    OfflineJob *job);

    void start(const QList<OfflinePaper> &papers);
    /// Ends the job without having asked anybody.
    void fail(const Error &error);

private:
    void bringNext();
    void bringThumbnail();
    void takePdf(const DownloadResult &downloaded);
    void finish();
    template <typename Take>
    void download(const QUrl &url, const QString &fileName, DownloadKind kind, Take take);

    OfflineFolder m_folder;
    WebClient &m_web;
    ServiceAddresses m_addresses;
    OfflineJob *m_job;
    QList<OfflinePaper> m_papers;
    qsizetype m_current = -1;
    OfflineSummary m_summary;
};

} // namespace broadsheet
