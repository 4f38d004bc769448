#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// Writes RIS, the exchange format of reference managers (EndNote, Zotero, Mendeley, Citavi): UTF-8 without
/// a mark, lines ended by CR LF, each value on one line. Mathematics and scripts become plain Unicode.
Result<void> writeRis(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);

} // namespace broadsheet
