#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QString>

namespace broadsheet {

class Database;

/// The paper meant by the library's own number, an arXiv id in any spelling, or a citation key.
Result<PaperId> lookUpPaper(Database &database, const QString &identifier);

} // namespace broadsheet
