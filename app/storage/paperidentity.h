#pragma once

#include "base/result.h"
#include "domain/paper.h"
#include "domain/paperid.h"

#include <QList>
#include <QStringList>

namespace broadsheet {

class Database;

/// The papers of the library that a source means, the one that came first into the library at the front. A
/// paper is recognised by its arXiv id, its DOI, or its title. Papers with different arXiv ids are different
/// whatever else agrees; so are papers with different DOIs unless they have one arXiv id. A published version
/// stays beside its preprint unless a DOI ties them. Several are found when the source ties together what
/// came in as different papers; what contradicts the surest of them is left out.
Result<QList<PaperId>> samePapers(Database &database, const Paper &paper, const QStringList &names);

} // namespace broadsheet
