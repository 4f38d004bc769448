#pragma once

#include "base/result.h"
#include "domain/paper.h"
#include "domain/paperid.h"

#include <optional>

namespace broadsheet {

class Database;

/// The paper of the library that a source means: the one with the same arXiv id, else the same DOI, else
/// the same title. Papers with different arXiv ids are different whatever else agrees; so are papers of one
/// title with different DOIs. Where several fit, it is the one that came first into the library.
Result<std::optional<PaperId>> samePaper(Database &database, const Paper &paper);

} // namespace broadsheet
