#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace broadsheet {

/// The pages of a list that a service gives in parts, each a JSON array, as one array. A single page is left
/// as it is, whatever it holds. An error when one of several pages is no array.
Result<QByteArray> joinedJsonPages(const QList<QByteArray> &pages);

} // namespace broadsheet
