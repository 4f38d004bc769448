#include "online/networkwatch.h"

#include <QNetworkInformation>

namespace broadsheet {

void NetworkWatch::watchSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability reachability) {
                if (reachability == Reachability::Disconnected)
                    lose();
                else if (reachability == Reachability::Online)
                    regain();
            });
}

void NetworkWatch::answered(const QString &host)
{
    m_lastAnswers.insert(host, m_clock());
    regain();
}

void NetworkWatch::notReached(const QString &host)
{
    m_lastAnswers.remove(host);
    const std::chrono::milliseconds since = m_clock() - recent;
    for (const std::chrono::milliseconds answer : std::as_const(m_lastAnswers)) {
        if (answer >= since)
            return;
    }
    lose();
}

void NetworkWatch::lose()
{
    if (m_isLost)
        return;
    m_isLost = true;
    emit lost();
}

void NetworkWatch::regain()
{
    if (!m_isLost)
        return;
    m_isLost = false;
    emit back();
}

} // namespace broadsheet
