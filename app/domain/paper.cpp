#include "domain/paper.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

QString datePrecisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return u"day"_s;
    case DatePrecision::Month:
        return u"month"_s;
    case DatePrecision::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

DatePrecision datePrecisionFromName(QStringView name)
{
    if (name == "month"_L1)
        return DatePrecision::Month;
    return name == "year"_L1 ? DatePrecision::Year : DatePrecision::Day;
}

QString isoDay(QDate day, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return day.toString(Qt::ISODate);
    case DatePrecision::Month:
        return day.toString(u"yyyy-MM"_s);
    case DatePrecision::Year:
        return day.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
