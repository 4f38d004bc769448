#pragma once

#include "domain/paper.h"
#include "formats/readers/bibtexsyntax.h"

namespace broadsheet {

/// Takes the day on which an entry was published, as far as it is known: from biblatex's `date`, else from
/// `year`, `month` and `day`. Nothing is taken from what is no date, such as "in press".
void takeBibtexDate(Paper &paper, const BibtexEntry &entry);

} // namespace broadsheet
