#pragma once

#include "stopwatch.h"

#include <QTimer>

#include <algorithm>

namespace broadsheet::benchmarks {

/// Beats every millisecond and knows the longest time that the event loop let it wait.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }

    /// In milliseconds, the present one included.
    double longestPause() const { return std::max(m_longest, m_sinceBeat.milliseconds()); }

private:
    void beat()
    {
        m_longest = longestPause();
        m_sinceBeat.start();
    }

    QTimer m_timer;
    Stopwatch m_sinceBeat;
    double m_longest = 0;
};

} // namespace broadsheet::benchmarks
