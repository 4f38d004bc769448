#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/paper.h"
#include "domain/paperid.h"
#include "domain/trashedpaper.h"

#include <QDateTime>
#include <QList>

namespace broadsheet {

class Database;

// What is deleted is to be recorded: the recording is where the trash has the papers from. Within a
// transaction of the caller.

/// Takes papers out of the library and puts them into the trash. Those that are not there are passed over.
Result<LibraryChanges> deletePapers(Database &database, const QList<PaperId> &papers, const QDateTime &now);
/// Takes papers out of the trash, with all that was on them.
Result<LibraryChanges> restoreDeletedPapers(Database &database, const QList<PaperId> &papers);

/// The paper of the trash that this one is; invalid when it holds none such.
Result<PaperId> trashedPaper(Database &database, const Paper &paper);
/// The latest first.
Result<QList<TrashedPaper>> trashedPapers(Database &database);
/// Ends the rest of papers deleted before that moment: they cannot come back. Yields their number.
Result<int> emptyTrash(Database &database, const QDateTime &deletedBefore);

} // namespace broadsheet
