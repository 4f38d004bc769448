#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/paperid.h"
#include "storage/storedpaper.h"

#include <QList>

namespace broadsheet {

class Database;
class SearchUpdates;

/// Lets `kept` take over all that is on `absorbed`, whose row is gone afterwards. What the two tell together
/// goes into `content`, which the caller writes.
Result<void> absorbPaper(Database &database, SearchUpdates &searchUpdates, PaperId kept, PaperId absorbed,
                         StoredPaper &content);

/// Makes one paper of those that the reader knows to be the same: the oldest is kept. Papers that are not
/// there are passed over. It is refused when two have different arXiv ids. What goes is to be recorded,
/// within a transaction of the caller.
Result<LibraryChanges> mergePapers(Database &database, const QList<PaperId> &papers);

} // namespace broadsheet
