#include "storage/columns.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

QVariant textColumn(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant optionalTextColumn(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant dayColumn(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant momentColumn(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QVariant numberColumn(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant linesColumn(const QStringList &lines)
{
    return textColumn(lines.join(u'\n'));
}

QDate dayFromColumn(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

QDateTime momentFromColumn(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

std::optional<int> numberFromColumn(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

QStringList linesFromColumn(const QVariant &column)
{
    return column.toString().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace broadsheet
