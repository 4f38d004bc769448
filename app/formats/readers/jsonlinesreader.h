#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// What `export --format jsonl` writes: one paper a line with the reader's marks and all else. See
// libraryjson.h.

/// Whether the first line is a paper of a library.
bool looksLikeJsonLines(const QByteArray &source);

/// Reads line by line; a line that cannot be read is a problem and no more.
Result<DigestContents> readJsonLines(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
