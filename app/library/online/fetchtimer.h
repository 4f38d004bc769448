#pragma once

#include "base/clock.h"
#include "library/online/onlinesettings.h"

#include <QObject>
#include <QTimer>

namespace broadsheet {

/// Tells when it is time to fetch without being asked. It looks at the clock now and then rather than to
/// wait for hours, so that it is right after the computer has slept.
class FetchTimer final : public QObject
{
    Q_OBJECT

public:
    explicit FetchTimer(Clock clock, QObject *parent = nullptr);

    /// Never is the default.
    void setSchedule(FetchSchedule schedule);
    /// Fetched just now, whoever asked for it.
    void restart();

signals:
    void due();

private:
    void look();

    Clock m_clock;
    FetchSchedule m_schedule = FetchSchedule::Never;
    QDateTime m_last;
    QTimer m_timer;
};

/// Whether a fetch is due `now` when the last one was at `last`, which is invalid before the first.
bool isFetchDue(FetchSchedule schedule, const QDateTime &last, const QDateTime &now);

} // namespace broadsheet
