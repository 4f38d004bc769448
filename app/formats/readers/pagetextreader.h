#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// The Hugging Face "Daily Papers" page as a browser copies it: a banner, the day without its year, then
// title and abstract by turns.

/// Whether the text looks like such a copy.
bool looksLikePageText(const QByteArray &source);

/// Reads a copied page. Lines that the page adds around a paper (votes, submitter, counts, navigation) are
/// passed over. The day of the page is the digest's and never a paper's.
Result<DigestContents> readPageText(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
