#pragma once

#include "base/clock.h"
#include "online/networkuse.h"
#include "online/politequeue.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace broadsheet {

/// Calls each request when its turn has come, from the event loop.
class RequestQueue final : public QObject
{
    Q_OBJECT

public:
    using Ticket = PoliteQueue::Ticket;
    using GroupOf = std::function<QString(const QUrl &)>;

    RequestQueue(GroupOf groupOf, PoliteQueue queue, SteadyClock steadyClock, Clock clock);

    Ticket enter(const QUrl &url, Urgency urgency, const std::function<void()> &start);
    /// Must be called of each that has entered, when it is over or no longer wanted.
    void leave(Ticket ticket);

    /// The host turned the request away and asks for a pause; zero when it does not say how long.
    void backOff(Ticket ticket, std::chrono::milliseconds asked);
    /// The host answered the request, but wants no further one before the pause is over.
    void hold(Ticket ticket, std::chrono::milliseconds pause);
    void answered(Ticket ticket);

    /// How long nothing is sent there because the host asked for a pause. Zero or less: it did not.
    std::chrono::milliseconds pauseOf(const QUrl &url) const;
    /// When such a pause ends.
    QDateTime endOf(std::chrono::milliseconds pause) const;

    NetworkUse networkUse() const { return m_networkUse; }
    void setNetworkUse(NetworkUse use);

signals:
    /// A group of hosts is given a pause, which may concern any request that waits.
    void paused();
    void wentOffline();

private:
    void startDue();
    void setTimer();

    GroupOf m_groupOf;
    PoliteQueue m_queue;
    SteadyClock m_steadyClock;
    Clock m_clock;
    QHash<Ticket, std::function<void()>> m_starts;
    QTimer m_timer;
    NetworkUse m_networkUse = NetworkUse::Allowed;
};

} // namespace broadsheet
