#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// Writes a table as RFC 4180 has it: a row with the names of the columns, then one a paper; CR LF after
/// each; every cell that needs it in quotes. It begins with a byte order mark, without which Excel takes
/// UTF-8 for the system's old encoding. No cell can be taken for a formula. Lists are joined by "; ".
Result<void> writeCsv(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);

} // namespace broadsheet
