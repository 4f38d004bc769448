#include "widgets/statistics/yeargrid.h"

#include "widgets/theme/metrics.h"

#include <QLocale>

namespace broadsheet {

QDate YearGrid::first() const
{
    return weekOf(m_last).addDays((1 - weeks) * daysInWeek);
}

QDate YearGrid::weekOf(QDate day)
{
    return day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + daysInWeek) % daysInWeek));
}

int YearGrid::side(const QWidget &widget)
{
    return Metrics(&widget).lines(0.75);
}

} // namespace broadsheet
