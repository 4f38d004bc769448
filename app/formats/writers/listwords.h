#pragma once

#include "formats/writers/citationfacts.h"
#include "formats/writers/writer.h"

namespace broadsheet {

// Words that the lists made for reading have in common.

/// What was asked for, or "Reading list".
QString listHeading(const WriteOptions &options);

/// In the reader's language: "12 June 2017", "June 2017" or "2017"; empty when nothing is known.
QString dateInWords(const KnownDate &known);

} // namespace broadsheet
