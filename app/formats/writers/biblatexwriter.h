#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// The paper as one entry for biblatex, without a line break after it. Only what a source has told is
/// written. The paper must have its citation key.
QString biblatexEntry(const LibraryPaper &paper, const WriteOptions &options);

/// Writes the entries in UTF-8, divided by empty lines.
Result<void> writeBiblatex(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);

} // namespace broadsheet
