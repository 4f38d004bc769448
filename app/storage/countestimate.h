#pragma once

#include "base/result.h"

#include <QDeadlineTimer>

#include <optional>

namespace broadsheet {

class Database;
class ListStatements;

/// About how many papers of a library of `all` papers a search finds, rounded to two digits: from a few
/// thousand of them, in stretches of the list that are spread over the whole library. A search of many words
/// or of a phrase takes its time to begin, in each stretch anew; when the time is over, those must do that
/// were looked at. Nothing where too little was found to tell.
Result<std::optional<qint64>> estimateCount(Database &database, const ListStatements &statements, qint64 all,
                                            QDeadlineTimer deadline);

} // namespace broadsheet
