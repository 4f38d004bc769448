#pragma once

#include "base/future.h"
#include "online/downloadrequest.h"
#include "online/downloadtask.h"
#include "online/networkuse.h"
#include "online/webrequest.h"
#include "online/websetup.h"
#include "online/webtask.h"

#include <QObject>

#include <memory>

namespace broadsheet {

class WebSurroundings;

/// Gets things from the web: at the pace the hosts ask for, with what is known already not sent again, and
/// telling them nothing about the reader. All of it on the thread it is made on, which it never blocks.
class WebClient final : public QObject
{
    Q_OBJECT

public:
    using Setup = WebSetup;

    explicit WebClient(const Setup &setup, QObject *parent = nullptr);
    ~WebClient() override;

    WebTask *get(const WebRequest &request);
    DownloadTask *download(const DownloadRequest &request);

    NetworkUse networkUse() const;
    /// With NetworkUse::Offline all that is under way, waiting or new fails with WebTrouble::Offline.
    void setNetworkUse(NetworkUse use);
    /// Tells which hosts are asked at the pace of arXiv; of requests that are new.
    void setAddresses(const ServiceAddresses &addresses);

    /// Bytes on the disk.
    FutureResult<qint64> cacheSize();
    FutureResult<void> clearCache();

signals:
    /// Sent once a loss: no host can be reached.
    void networkLost();
    /// A host has answered again.
    void networkBack();

private:
    std::unique_ptr<WebSurroundings> m_surroundings;
};

} // namespace broadsheet
