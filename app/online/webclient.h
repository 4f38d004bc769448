#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "online/downloadrequest.h"
#include "online/downloadtask.h"
#include "online/hostpace.h"
#include "online/networkuse.h"
#include "online/serviceaddresses.h"
#include "online/webrequest.h"
#include "online/webtask.h"

#include <QObject>
#include <QString>

#include <memory>

namespace broadsheet {

class WebSurroundings;

/// Whether the operating system is asked if there is a network, besides the requests themselves.
enum class SystemReachability { Ignored, Watched };

/// Gets things from the web: at the pace the hosts ask for, with what is known already not sent again, and
/// telling them nothing about the reader. All of it on the thread it is made on, which it never blocks.
class WebClient final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        /// Of the program, such as "0.1.0".
        QString version;
        /// Belongs to the client alone. Empty: nothing is stored.
        QString cacheFolder = {};
        qint64 mostCacheBytes = 64 * 1024 * 1024;
        Clock clock = systemClock();
        /// Tells which hosts are arXiv's: together they are asked at its pace.
        ServiceAddresses addresses = {};
        PaceRules arxivPace = broadsheet::arxivPace();
        /// Of every other host.
        PaceRules otherPace = {};
        /// How often a request is sent at most, redirects not counted.
        int mostTries = 5;
        /// A host that asks for a longer pause is not waited for.
        std::chrono::milliseconds longestPause = std::chrono::minutes(10);
        /// A connection without a byte for so long is given up.
        std::chrono::milliseconds longestSilence = std::chrono::seconds(30);
        SystemReachability reachability = SystemReachability::Ignored;
        SteadyClock steadyClock = broadsheet::steadyClock();
        Jitter jitter = randomJitter();
    };

    explicit WebClient(const Setup &setup, QObject *parent = nullptr);
    ~WebClient() override;

    WebTask *get(const WebRequest &request);
    DownloadTask *download(const DownloadRequest &request);

    NetworkUse networkUse() const { return m_networkUse; }
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
    /// For the tasks.
    void wentOffline();

private:
    std::unique_ptr<WebSurroundings> m_surroundings;
    NetworkUse m_networkUse = NetworkUse::Allowed;
};

} // namespace broadsheet
