#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// The answers of Hugging Face's paper interface, and what collectors keep of them and of arXiv's: an array
// of papers, such an array within an object that names its day or count, one paper, or one paper in each
// line. Items may be text in Python's spelling.

/// Whether the source begins like JSON.
bool looksLikeHuggingFaceJson(const QByteArray &source);

/// Reads such a source. The place of an item is its number from one, or its line in a file of lines. Of a
/// source that breaks off or is damaged the sound items are kept.
Result<DigestContents> readHuggingFaceJson(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
