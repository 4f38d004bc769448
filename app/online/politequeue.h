#pragma once

#include "online/hostpace.h"
#include "online/urgency.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace broadsheet {

/// Whose turn it is. Each group of hosts has a queue and a pace of its own; awaited requests go first, and
/// otherwise first come is first served. Knows no sockets and no timers: it is told the time.
class PoliteQueue final
{
public:
    using Ticket = quint64;
    using RulesOf = std::function<PaceRules(const QString &group)>;

    PoliteQueue(RulesOf rules, Jitter jitter);

    Ticket enter(const QString &group, Urgency urgency);
    /// Takes a request out, whether it waits or has started.
    void leave(Ticket ticket);

    /// Starts all whose turn has come, in that order.
    QList<Ticket> startDue(std::chrono::milliseconds now);
    /// When a turn comes next; nothing when that takes a request to leave first.
    std::optional<std::chrono::milliseconds> nextStart() const;

    /// What came of a request that has started. See HostPace.
    void backOff(Ticket ticket, std::chrono::milliseconds now, std::chrono::milliseconds asked);
    void hold(Ticket ticket, std::chrono::milliseconds until);
    void answered(Ticket ticket);

    /// The end of the pause that the group asked for last; zero when it never did.
    std::chrono::milliseconds heldUntil(const QString &group) const;

private:
    struct Group
    {
        HostPace pace;
        QList<Ticket> awaited;
        QList<Ticket> background;

        bool isWaitedFor() const { return !awaited.isEmpty() || !background.isEmpty(); }
    };

    struct Place
    {
        QString group;
        std::optional<std::chrono::milliseconds> started;
    };

    Group &groupNamed(const QString &name);

    RulesOf m_rules;
    Jitter m_jitter;
    std::map<QString, Group> m_groups;
    QHash<Ticket, Place> m_places;
    Ticket m_lastTicket = 0;
};

} // namespace broadsheet
