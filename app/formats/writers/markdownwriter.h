#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// Writes a reading list in Markdown: a heading, then for each paper its title as a link, authors and date,
/// its links, the abstract, and the reader's tags and note when asked for.
Result<void> writeMarkdown(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);

} // namespace broadsheet
