#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace broadsheet {

/// Milliseconds since any fixed moment; never set back. Handed in, so that tests can set it.
using SteadyClock = std::function<std::chrono::milliseconds()>;

SteadyClock steadyClock();

/// A number from 0 up to, but not including, 1.
using Jitter = std::function<double()>;

Jitter randomJitter();

/// How gently a host, or a group of hosts, is asked.
struct PaceRules
{
    int connections = 2;
    /// Between the starts of two requests.
    std::chrono::milliseconds gap{0};
    /// After the first answer that asks for a pause. Each further one doubles it, up to mostDoublings times.
    std::chrono::milliseconds firstPause{3000};
    int mostDoublings = 3;
};

/// What arXiv asks of programs: https://info.arxiv.org/help/api/tou.html
PaceRules arxivPace();

/// When the next request may go to one host or group of hosts. It is told all that happens, with the time.
class HostPace final
{
public:
    HostPace(const PaceRules &rules, Jitter jitter);

    /// When the next request may start; nothing while all connections are in use.
    std::optional<std::chrono::milliseconds> nextStart() const;
    void start(std::chrono::milliseconds now);
    /// A request that was started has ended, whatever came of it.
    void end();

    /// A request that had started then was turned away. Nothing starts before a pause is over, which is at
    /// least as long as the host asked for. Several requests turned away together count as one.
    void backOff(std::chrono::milliseconds started, std::chrono::milliseconds now,
                 std::chrono::milliseconds asked);
    /// Nothing starts before then.
    void hold(std::chrono::milliseconds until);
    /// The host answered well: the next pause is a short one again.
    void answered() { m_pauses = 0; }

    /// The end of the pause that the host asked for last.
    std::chrono::milliseconds heldUntil() const { return m_heldUntil; }

private:
    PaceRules m_rules;
    Jitter m_jitter;
    int m_running = 0;
    int m_pauses = 0;
    std::optional<std::chrono::milliseconds> m_lastStart;
    std::optional<std::chrono::milliseconds> m_lastPause;
    std::chrono::milliseconds m_heldUntil{0};
};

} // namespace broadsheet
