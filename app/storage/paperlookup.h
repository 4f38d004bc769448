#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QList>
#include <QString>

namespace broadsheet {

class Database;

/// The paper meant by the library's own number, an arXiv id in any spelling, or a citation key.
Result<PaperId> lookUpPaper(Database &database, const QString &identifier);

/// Those of the papers that are in the library, each once, in order.
Result<QList<PaperId>> knownPapers(Database &database, const QList<PaperId> &papers);

} // namespace broadsheet
