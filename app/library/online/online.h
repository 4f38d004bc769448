#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "domain/paperselection.h"
#include "library/offline/offlinefolder.h"
#include "library/offline/offlinejob.h"
#include "library/online/completionjob.h"
#include "library/online/fetchjob.h"
#include "library/online/fetchrequest.h"
#include "library/online/onlinesettings.h"
#include "library/online/onlinesetup.h"

#include <QObject>

#include <memory>

namespace broadsheet {

class Library;
class WebClient;

/// What the library does with the network, for windows and commands alike. Nothing is asked for by itself:
/// each call here is somebody's wish. Belongs to the thread of the library, which must outlive it.
class Online final : public QObject
{
    Q_OBJECT

public:
    Online(Library &library, const OnlineSetup &setup);
    ~Online() override;

    const Clock &clock() const { return m_clock; }
    /// The day in UTC: services know of no later one.
    QDate today() const { return m_clock().toUTC().date(); }

    /// As they were last read; what another program has set meanwhile is read before each fetch.
    const OnlineSettings &settings() const { return m_settings; }
    FutureResult<OnlineSettings> readSettings();
    /// An error says what is possible instead.
    FutureResult<OnlineSettings> set(const QString &name, const QString &value);

    /// `remember` tells whether what it brings can be taken back by Undo. The job belongs to this object and
    /// ends itself after it has finished.
    FetchJob *fetch(const FetchRequest &request, Remember remember = Remember::Step);
    /// Looks up papers without ids by their titles, and what arXiv knows of all of them. The job belongs to
    /// this object and ends itself after it has finished.
    CompletionJob *complete(const PaperSelection &selection);
    /// Brings what the reader wants to have at hand without the network and is not there yet. The job belongs
    /// to this object and ends itself after it has finished.
    OfflineJob *bringOffline();
    OfflineFolder offlineFolder() const;

    /// Answers of services that are kept so that they need not be sent twice. Bytes on the disk.
    FutureResult<qint64> cacheSize();
    FutureResult<void> clearCache();

signals:
    void settingsChanged(const broadsheet::OnlineSettings &settings);
    /// Sent once when the network has gone, and once when it is there again.
    void networkLost();
    void networkBack();

private:
    void take(const OnlineSettings &settings);
    void noteFetched(QDate day);

    Library &m_library;
    Clock m_clock;
    std::unique_ptr<WebClient> m_web;
    OnlineSettings m_settings;
};

} // namespace broadsheet
