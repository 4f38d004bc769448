#pragma once

#include <QByteArray>
#include <QList>

class QSqlDatabase;

namespace broadsheet {

/// Teaches the connection the aggregate `packed_numbers(integer)`, which gives the numbers of all rows as one
/// blob. A library can have a million rows, and one value is read many times faster than a million.
void addPackedNumbers(const QSqlDatabase &connection);

/// The numbers of such a blob, in the order of the rows.
QList<qint64> unpackedNumbers(const QByteArray &blob);

} // namespace broadsheet
