#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace broadsheet {

// How values are kept in columns: days as 2025-09-11, moments as UTC with milliseconds, lists of names one
// a line. An unknown value is NULL.

/// Never NULL, which Qt would make of a null text.
QVariant textColumn(const QString &text);
/// NULL when empty.
QVariant optionalTextColumn(const QString &text);
/// NULL when invalid.
QVariant dayColumn(QDate day);
QVariant momentColumn(const QDateTime &moment);
QVariant numberColumn(std::optional<int> number);
QVariant linesColumn(const QStringList &lines);

QDate dayFromColumn(const QVariant &column);
QDateTime momentFromColumn(const QVariant &column);
std::optional<int> numberFromColumn(const QVariant &column);
QStringList linesFromColumn(const QVariant &column);

} // namespace broadsheet
