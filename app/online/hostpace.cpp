#include "online/hostpace.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet {

using std::chrono::milliseconds;

namespace {

/// The part of a pause that chance may add, so that programs turned away together do not come back together.
constexpr double mostJitter = 0.25;

} // namespace

SteadyClock steadyClock()
{
    return [] {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
}

Jitter randomJitter()
{
    return [] {
        return QRandomGenerator::global()->generateDouble();
    };
}

PaceRules arxivPace()
{
    return {.connections = 1, .gap = std::chrono::seconds(3)};
}

HostPace::HostPace(const PaceRules &rules, Jitter jitter) : m_rules(rules), m_jitter(std::move(jitter)) {}

std::optional<milliseconds> HostPace::nextStart() const
{
    if (m_running >= m_rules.connections)
        return std::nullopt;
    return m_lastStart ? std::max(m_heldUntil, *m_lastStart + m_rules.gap) : m_heldUntil;
}

void HostPace::start(milliseconds now)
{
    ++m_running;
    m_lastStart = now;
}

void HostPace::end()
{
    --m_running;
}

void HostPace::backOff(milliseconds started, milliseconds now, milliseconds asked)
{
    if (!m_lastPause || started >= *m_lastPause) {
        m_lastPause = now;
        const int doublings = std::min(m_pauses++, m_rules.mostDoublings);
        const milliseconds pause = m_rules.firstPause * (1 << doublings);
        const milliseconds least = std::max(pause, asked);
        hold(now + least +
             milliseconds(std::llround(mostJitter * m_jitter() * static_cast<double>(pause.count()))));
    }
    hold(now + asked);
}

void HostPace::hold(milliseconds until)
{
    m_heldUntil = std::max(m_heldUntil, until);
}

} // namespace broadsheet
