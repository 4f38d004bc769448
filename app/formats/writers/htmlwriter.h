#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// Writes a reading list as one self-contained HTML file: a heading, a table of contents and an article a
/// paper. It holds no scripts and asks for nothing from elsewhere; a policy in its head forbids both.
Result<void> writeHtml(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);

} // namespace broadsheet
