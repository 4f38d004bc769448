#include "formats/writers/listwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

using namespace Qt::StringLiterals;

QString listHeading(const WriteOptions &options)
{
    return options.heading.isEmpty() ? QCoreApplication::translate("Export", "Reading list")
                                     : options.heading;
}

QString dateInWords(const KnownDate &known)
{
    if (!known.date.isValid())
        return {};
    switch (known.precision) {
    case DatePrecision::Day:
        return QLocale().toString(known.date, QCoreApplication::translate("Export", "d MMMM yyyy"));
    case DatePrecision::Month:
        return QLocale().toString(known.date, QCoreApplication::translate("Export", "MMMM yyyy"));
    case DatePrecision::Year:
        return QString::number(known.date.year());
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
