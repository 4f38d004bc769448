#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// Writes one line a paper with everything that the library knows of it, notes and abstracts included
/// whatever the options say, so that the library can be made again from it. See libraryjson.h.
Result<void> writeJsonLines(QIODevice &device, const QList<LibraryPaper> &papers,
                            const WriteOptions &options);

} // namespace broadsheet
