#include "online/websurroundings.h"

#include "online/hostgroup.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The proxies of the system, but none to this computer itself.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

PoliteQueue politeQueue(const WebSetup &setup)
{
    return {[arxivPace = setup.arxivPace, otherPace = setup.otherPace](const QString &group) {
                return group == arxivGroup ? arxivPace : otherPace;
            },
            setup.jitter};
}

} // namespace

WebSurroundings::WebSurroundings(const WebSetup &webSetup)
    : setup(webSetup),
      addresses(webSetup.addresses),
      queue([this](const QUrl &url) { return hostGroup(url, addresses); }, politeQueue(webSetup),
            webSetup.steadyClock, webSetup.clock),
      watch(webSetup.steadyClock),
      cache(webSetup.cacheFolder, webSetup.mostCacheBytes)
{
    network.setProxyFactory(new ProxyFactory);
    m_diskWork.setMaxThreadCount(1);
    m_diskWork.setObjectName(u"web files"_s);
    if (setup.reachability == SystemReachability::Watched)
        watch.watchSystem();
}

WebSurroundings::~WebSurroundings()
{
    m_diskWork.waitForDone();
}

} // namespace broadsheet
