#include "library/backups/backupthinning.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace broadsheet {

namespace {

constexpr qsizetype keptDays = 7;
constexpr qsizetype keptWeeks = 4;

/// Whether the span, named by its first day, is among those that keep a backup and has none yet.
bool takesPlace(QSet<QDate> &taken, QDate span, qsizetype places)
{
    if (taken.contains(span) || taken.size() == places)
        return false;
    taken.insert(span);
    return true;
}

} // namespace

QList<QDateTime> outdatedBackups(QList<QDateTime> made)
{
    std::ranges::sort(made, std::greater<QDateTime>());
    QSet<QDate> days;
    QSet<QDate> weeks;
    QDateTime lastKept;
    made.removeIf([&](const QDateTime &moment) {
        if (moment == lastKept)
            return true;
        const QDate day = moment.date();
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const bool isDaily = takesPlace(days, day, keptDays);
        const bool isWeekly = takesPlace(weeks, monday, keptWeeks);
        if (isDaily || isWeekly)
            lastKept = moment;
        return isDaily || isWeekly;
    });
    return made;
}

} // namespace broadsheet
