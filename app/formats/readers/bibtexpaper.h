#pragma once

#include "domain/paper.h"
#include "formats/readers/bibtexsyntax.h"

namespace broadsheet {

/// The paper that an entry tells of; the fields of its `crossref` must be there already. The title is empty
/// when the entry has none. Someone else's notes and files are left out.
Paper bibtexPaper(const BibtexEntry &entry);

} // namespace broadsheet
