#pragma once

#include "base/result.h"

#include <optional>

namespace broadsheet {

class Database;
class ListStatements;

/// About how many papers of a library of `all` papers a search finds, rounded to two digits: from a few
/// thousand of them, in stretches of the list that are spread over the whole library. It takes some
/// milliseconds at any size. Nothing where too few of these papers are found to tell; then there are so few
/// in all that counting them takes no longer.
Result<std::optional<qint64>> estimateCount(Database &database, const ListStatements &statements, qint64 all);

} // namespace broadsheet
