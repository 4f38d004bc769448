#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// Newsletters in Markdown: papers as sections with a heading, or as lines of a list, told by their links to
// arXiv or Hugging Face or by a field such as `**Title:**`. Their texts may be translations.

/// Whether such papers are found near the beginning.
bool looksLikeMarkdown(const QByteArray &source);

/// Reads such a newsletter. The first heading names the digest and its day; without one the papers are a
/// plain list.
Result<DigestContents> readMarkdown(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
