#include "library/online/fetchtimer.h"

#include <limits>
#include <utility>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

constexpr auto timeBetweenLooks = 1min;

/// A little less than an hour, so that looking once a minute does not make the times creep forward.
constexpr qint64 secondsOfHour = 3600 - 30;

} // namespace

FetchTimer::FetchTimer(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setInterval(timeBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &FetchTimer::look);
}

void FetchTimer::setSchedule(FetchSchedule schedule)
{
    m_schedule = schedule;
    if (schedule == FetchSchedule::Never)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void FetchTimer::restart()
{
    m_last = m_clock();
}

void FetchTimer::look()
{
    const QDateTime now = m_clock();
    if (!isFetchDue(m_schedule, m_last, now))
        return;
    m_last = now;
    emit due();
}

bool isFetchDue(FetchSchedule schedule, const QDateTime &last, const QDateTime &now)
{
    const qint64 passed = last.isValid() ? last.secsTo(now) : std::numeric_limits<qint64>::max();
    switch (schedule) {
    case FetchSchedule::Never:
        return false;
    case FetchSchedule::Hourly:
        return passed >= secondsOfHour;
    case FetchSchedule::EveryThreeHours:
        return passed >= 3 * secondsOfHour;
    case FetchSchedule::Daily:
        return last.date() != now.date();
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
