#include "library/online/online.h"

#include "library/library.h"
#include "library/offline/bringingoffline.h"
#include "library/online/completing.h"
#include "library/online/fetching.h"
#include "library/online/fetchplan.h"
#include "online/webclient.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Until which day, in UTC, digests have been fetched; see NewSinceLastFetch.
const QString &fetchedUntilName()
{
    static const QString name = u"fetched-until"_s;
    return name;
}

WebSetup webSetup(const OnlineSetup &setup)
{
    WebSetup web{.version = setup.version,
                 .cacheFolder = setup.cacheFolder,
                 .clock = setup.clock,
                 .reachability = SystemReachability::Watched};
    web.arxivPace.gap = setup.pause;
    web.arxivPace.firstPause = setup.pause;
    web.otherPace.firstPause = setup.pause;
    return web;
}

} // namespace

Online::Online(Library &library, const OnlineSetup &setup)
    : m_library(library), m_clock(setup.clock), m_web(std::make_unique<WebClient>(webSetup(setup)))
{
    connect(m_web.get(), &WebClient::networkLost, this, &Online::networkLost);
    connect(m_web.get(), &WebClient::networkBack, this, &Online::networkBack);
    readSettings();
}

Online::~Online() = default;

FutureResult<OnlineSettings> Online::readSettings()
{
    return m_library.settings().then(this, [this](const Result<QHash<QString, QString>> &values) {
        return values.map([this](const QHash<QString, QString> &read) {
            take(onlineSettingsFrom(read));
            return m_settings;
        });
    });
}

FutureResult<OnlineSettings> Online::set(const QString &name, const QString &value)
{
    const Result<OnlineSettings> wanted = withOnlineSetting(m_settings, name, value);
    if (!wanted)
        return readyResult(wanted);
    const QString kept = onlineSettingValue(*wanted, name);
    return m_library.setSetting(name, kept).then(this, [this, name, kept](const Result<void> &set) {
        return set.and_then([&] { return withOnlineSetting(m_settings, name, kept); })
            .map([this](const OnlineSettings &settings) {
                take(settings);
                return settings;
            });
    });
}

FetchJob *Online::fetch(const FetchRequest &request, Remember remember)
{
    auto *job = new FetchJob(this);
    auto *fetching = new Fetching(m_library, *m_web, remember, job);
    // Days that were chosen say nothing of those between.
    if (std::holds_alternative<NewSinceLastFetch>(request))
        connect(fetching, &Fetching::dayFetched, this, &Online::noteFetched);
    m_library.settings().then(
        fetching, [this, fetching, request](const Result<QHash<QString, QString>> &values) {
            if (!values) {
                fetching->fail(values.error());
                return;
            }
            take(onlineSettingsFrom(*values));
            const auto sources = plannedFetch(
                request, {.settings = m_settings,
                          .lastFetched = QDate::fromString(values->value(fetchedUntilName()), Qt::ISODate),
                          .today = today()});
            if (sources)
                fetching->start(*sources);
            else
                fetching->fail(sources.error());
        });
    return job;
}

CompletionJob *Online::complete(const PaperSelection &selection)
{
    auto *job = new CompletionJob(this);
    // Another program may have set other addresses.
    readSettings().then(job, [this, job, selection](const Result<OnlineSettings> &settings) {
        auto *completing = new Completing(m_library, *m_web, m_settings.addresses, job);
        if (!settings) {
            completing->fail(settings.error());
            return;
        }
        m_library.papers(selection, PaperExtent::Citation)
            .then(completing, [completing](const Result<QList<LibraryPaper>> &papers) {
                if (papers)
                    completing->start(*papers);
                else
                    completing->fail(papers.error());
            });
    });
    return job;
}

OfflineJob *Online::bringOffline()
{
    auto *job = new OfflineJob(this);
    readSettings().then(job, [this, job](const Result<OnlineSettings> &settings) {
        auto *bringing = new BringingOffline(offlineFolder(), *m_web, m_settings.addresses, job);
        if (!settings) {
            bringing->fail(settings.error());
            return;
        }
        m_library.papersKeptOffline().then(bringing, [bringing](const Result<QList<OfflinePaper>> &papers) {
            if (papers)
                bringing->start(*papers);
            else
                bringing->fail(papers.error());
        });
    });
    return job;
}

OfflineFolder Online::offlineFolder() const
{
    return OfflineFolder(m_library.fileName());
}

FutureResult<qint64> Online::cacheSize()
{
    return m_web->cacheSize();
}

FutureResult<void> Online::clearCache()
{
    return m_web->clearCache();
}

void Online::noteFetched(QDate day)
{
    m_library.setSetting(fetchedUntilName(), day.toString(Qt::ISODate));
}

void Online::take(const OnlineSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_web->setNetworkUse(settings.network);
    m_web->setAddresses(settings.addresses);
    emit settingsChanged(settings);
}

} // namespace broadsheet
