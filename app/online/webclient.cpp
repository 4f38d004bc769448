#include "online/webclient.h"

#include "online/filedownload.h"
#include "online/webget.h"
#include "online/websurroundings.h"

namespace broadsheet {

WebClient::WebClient(const Setup &setup, QObject *parent)
    : QObject(parent), m_surroundings(std::make_unique<WebSurroundings>(setup))
{
    connect(&m_surroundings->watch, &NetworkWatch::lost, this, &WebClient::networkLost);
    connect(&m_surroundings->watch, &NetworkWatch::back, this, &WebClient::networkBack);
}

WebClient::~WebClient()
{
    // They use the surroundings to their end.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

WebTask *WebClient::get(const WebRequest &request)
{
    return new WebGet(request, *m_surroundings, this);
}

DownloadTask *WebClient::download(const DownloadRequest &request)
{
    return new FileDownload(request, *m_surroundings, this);
}

NetworkUse WebClient::networkUse() const
{
    return m_surroundings->queue.networkUse();
}

void WebClient::setNetworkUse(NetworkUse use)
{
    m_surroundings->queue.setNetworkUse(use);
}

void WebClient::setAddresses(const ServiceAddresses &addresses)
{
    m_surroundings->addresses = addresses;
}

FutureResult<qint64> WebClient::cacheSize()
{
    return m_surroundings->onDisk([&cache = m_surroundings->cache] { return Result<qint64>(cache.size()); });
}

FutureResult<void> WebClient::clearCache()
{
    return m_surroundings->onDisk([&cache = m_surroundings->cache] { return cache.clear(); });
}

} // namespace broadsheet
