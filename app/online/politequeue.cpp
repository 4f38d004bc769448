#include "online/politequeue.h"

#include <algorithm>
#include <utility>

namespace broadsheet {

using std::chrono::milliseconds;

PoliteQueue::PoliteQueue(RulesOf rules, Jitter jitter)
    : m_rules(std::move(rules)), m_jitter(std::move(jitter))
{}

PoliteQueue::Ticket PoliteQueue::enter(const QString &group, Urgency urgency)
{
    const Ticket ticket = ++m_lastTicket;
    m_places.insert(ticket, {.group = group, .started = std::nullopt});
    Group &queue = groupNamed(group);
    (urgency == Urgency::Awaited ? queue.awaited : queue.background).append(ticket);
    return ticket;
}

void PoliteQueue::leave(Ticket ticket)
{
    const Place place = m_places.take(ticket);
    Group &group = groupNamed(place.group);
    if (place.started) {
        group.pace.end();
    } else {
        group.awaited.removeOne(ticket);
        group.background.removeOne(ticket);
    }
}

QList<PoliteQueue::Ticket> PoliteQueue::startDue(milliseconds now)
{
    QList<Ticket> started;
    for (auto &[name, group] : m_groups) {
        for (; group.isWaitedFor(); group.pace.start(now)) {
            const std::optional<milliseconds> start = group.pace.nextStart();
            if (!start || *start > now)
                break;
            const Ticket ticket =
                group.awaited.isEmpty() ? group.background.takeFirst() : group.awaited.takeFirst();
            m_places[ticket].started = now;
            started.append(ticket);
        }
    }
    return started;
}

std::optional<milliseconds> PoliteQueue::nextStart() const
{
    std::optional<milliseconds> next;
    for (const auto &[name, group] : m_groups) {
        const std::optional<milliseconds> start = group.isWaitedFor() ? group.pace.nextStart() : std::nullopt;
        if (start)
            next = std::min(next.value_or(*start), *start);
    }
    return next;
}

void PoliteQueue::backOff(Ticket ticket, milliseconds now, milliseconds asked)
{
    const Place place = m_places.value(ticket);
    groupNamed(place.group).pace.backOff(place.started.value_or(now), now, asked);
}

void PoliteQueue::hold(Ticket ticket, milliseconds until)
{
    groupNamed(m_places.value(ticket).group).pace.hold(until);
}

void PoliteQueue::answered(Ticket ticket)
{
    groupNamed(m_places.value(ticket).group).pace.answered();
}

milliseconds PoliteQueue::heldUntil(const QString &group) const
{
    const auto found = m_groups.find(group);
    return found == m_groups.end() ? milliseconds(0) : found->second.pace.heldUntil();
}

PoliteQueue::Group &PoliteQueue::groupNamed(const QString &name)
{
    const auto found = m_groups.find(name);
    if (found != m_groups.end())
        return found->second;
    return m_groups
        .emplace(name, Group{.pace = HostPace(m_rules(name), m_jitter), .awaited = {}, .background = {}})
        .first->second;
}

} // namespace broadsheet
