#include "online/requestqueue.h"

#include <algorithm>
#include <utility>

namespace broadsheet {

using std::chrono::milliseconds;

RequestQueue::RequestQueue(GroupOf groupOf, PoliteQueue queue, SteadyClock steadyClock, Clock clock)
    : m_groupOf(std::move(groupOf)),
      m_queue(std::move(queue)),
      m_steadyClock(std::move(steadyClock)),
      m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::startDue);
}

RequestQueue::Ticket RequestQueue::enter(const QUrl &url, Urgency urgency, const std::function<void()> &start)
{
    const Ticket ticket = m_queue.enter(m_groupOf(url), urgency);
    m_starts.insert(ticket, start);
    setTimer();
    return ticket;
}

void RequestQueue::leave(Ticket ticket)
{
    m_starts.remove(ticket);
    m_queue.leave(ticket);
    setTimer();
}

void RequestQueue::backOff(Ticket ticket, milliseconds asked)
{
    m_queue.backOff(ticket, m_steadyClock(), asked);
    emit paused();
}

void RequestQueue::hold(Ticket ticket, milliseconds pause)
{
    m_queue.hold(ticket, m_steadyClock() + pause);
    emit paused();
}

void RequestQueue::answered(Ticket ticket)
{
    m_queue.answered(ticket);
}

milliseconds RequestQueue::pauseOf(const QUrl &url) const
{
    return m_queue.heldUntil(m_groupOf(url)) - m_steadyClock();
}

QDateTime RequestQueue::endOf(milliseconds pause) const
{
    return m_clock().addMSecs(pause.count());
}

void RequestQueue::setNetworkUse(NetworkUse use)
{
    if (m_networkUse == use)
        return;
    m_networkUse = use;
    if (use == NetworkUse::Offline)
        emit wentOffline();
}

void RequestQueue::startDue()
{
    const QList<Ticket> due = m_queue.startDue(m_steadyClock());
    for (const Ticket ticket : due) {
        // One that starts may make another leave.
        if (const std::function<void()> start = m_starts.take(ticket))
            start();
    }
    setTimer();
}

void RequestQueue::setTimer()
{
    if (const std::optional<milliseconds> next = m_queue.nextStart())
        m_timer.start(std::max(milliseconds(0), *next - m_steadyClock()));
    else
        m_timer.stop();
}

} // namespace broadsheet
