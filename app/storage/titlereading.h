#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace broadsheet {

class Database;

/// Calls the function with the title and the day of every paper from that day on: the day by which the
/// library lists it. Yields their number.
Result<int> readTitles(Database &database, QDate since,
                       const std::function<void(QDate, const QString &)> &read);

} // namespace broadsheet
