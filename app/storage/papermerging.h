#pragma once

#include "domain/digestentry.h"
#include "storage/storedpaper.h"

namespace broadsheet {

/// What an entry tells, in the form in which the library keeps it.
StoredPaper toldPaper(const DigestEntry &entry);

/// What is known of a paper after another source has told of it. What only one of them tells is kept. Where
/// both tell, the greater authority counts, then the newer day, then the longer telling. Votes, comments and
/// stars are those of the newest day, and on one day the largest; of two lists of authors the longer counts,
/// of two days the more precise. Links are united. The order of merging does not matter, and merging the
/// same thing again changes nothing.
StoredPaper mergedPaper(const StoredPaper &known, const StoredPaper &told);

} // namespace broadsheet
