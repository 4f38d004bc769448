#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// The answers of Hugging Face's paper interface, and files that collectors made of them: an array of
// `{"paper": {...}}`, an array of flat papers, one flat paper, or an array wrapped as
// `{"date": ..., "data": [...]}`. Items may be text in Python's spelling.

/// Whether the source begins like JSON.
bool looksLikeHuggingFaceJson(const QByteArray &source);

/// Reads such an answer. The place of an item is its number from one. Of a source that breaks off or is
/// damaged the sound items are kept.
Result<DigestContents> readHuggingFaceJson(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
