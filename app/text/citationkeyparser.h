#pragma once

#include "base/result.h"
#include "text/citationkeyterm.h"

namespace broadsheet {

/// The parts of a formula for citation keys. The error names the place and the reason.
Result<QList<CitationKeyTerm>> parseCitationKeyTerms(QStringView formula);

/// Whether the character may stand in a citation key: an ASCII letter or digit, or one of `_:.-`.
bool isCitationKeyCharacter(QChar character);

} // namespace broadsheet
