#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "domain/paperquery.h"
#include "domain/searchexpression.h"

#include <QDate>
#include <QList>

#include <optional>

namespace broadsheet {

class Database;

// What a query finds, in its order. A search that cannot be read is an error that names the place and the
// reason.

Result<QList<PaperId>> findPapers(Database &database, const PaperQuery &query, QDate today);
/// The first papers of the same list.
Result<QList<PaperId>> findFirstPapers(Database &database, const PaperQuery &query, QDate today, int papers);
Result<qint64> countPapers(Database &database, const PaperQuery &query, QDate today);
/// The same, where it takes much less time than finding all of them; else nothing.
Result<std::optional<qint64>> countPapersQuickly(Database &database, const PaperQuery &query, QDate today);
/// About how many there are, in a library so large that to count them takes longer than a moment; see
/// countestimate.h.
Result<std::optional<qint64>> estimatePapers(Database &database, const PaperQuery &query, QDate today);

/// The papers that fit a search which has been read already, newest first.
Result<QList<PaperId>> findPapers(Database &database, const SearchNode &search);

} // namespace broadsheet
