#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// Writes CSL-JSON, which pandoc, Zotero and citation processors read: an array with one item a line, in
/// UTF-8. The citation key is the item's id. An arXiv preprint is described as Zotero does it: an article
/// published by arXiv under its number. Notes go into `annote`, as `note` is printed by many styles.
Result<void> writeCslJson(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);

} // namespace broadsheet
