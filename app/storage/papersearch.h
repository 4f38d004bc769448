#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "domain/paperquery.h"

#include <QDate>
#include <QList>

namespace broadsheet {

class Database;

/// The papers that a query finds, in its order. A digest's papers are in the order of that digest, a reading
/// list's in the reader's, as long as no other order is asked for. A search that cannot be read is an error
/// that names the place and the reason.
Result<QList<PaperId>> findPapers(Database &database, const PaperQuery &query, QDate today);

} // namespace broadsheet
