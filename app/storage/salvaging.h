#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"

#include <QList>

#include <functional>

namespace broadsheet {

class Database;

/// Reads each paper of a damaged library that can still be read, some at a time, as they come; what cannot be
/// read is passed over. The file is not written.
void salvagePapers(Database &damaged, const std::function<void(const QList<LibraryPaper> &papers)> &take);

/// Takes salvaged papers in that the library does not have, or that have marks that it does not have. Yields
/// how many there were. Nothing that the library has is taken away, and what cannot be taken in is passed
/// over.
int takeInSalvaged(Database &library, const QList<LibraryPaper> &salvaged, const QDateTime &now);

} // namespace broadsheet
