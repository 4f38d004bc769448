#pragma once

#include <chrono>

namespace broadsheet::benchmarks {

/// Tells the time since it was made, or since it was last started.
class Stopwatch final
{
public:
    void start() { m_start = std::chrono::steady_clock::now(); }
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace broadsheet::benchmarks
