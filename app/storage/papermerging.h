#pragma once

#include "storage/storedpaper.h"

namespace broadsheet {

/// What is known of a paper after a source has told of it. What is known stays, what was empty is filled,
/// links are united, and of two lists of authors the longer counts. Votes, comments and stars are those of
/// the newest day, and on one day the largest, so that the order of imports does not matter. Merging the
/// same thing again changes nothing.
StoredPaper mergedPaper(const StoredPaper &known, const StoredPaper &told);

} // namespace broadsheet
