#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// The answers of arXiv's query interface: an Atom feed, as export.arxiv.org/api/query gives it before and
// since 2026.

/// Whether the source is such an answer; its plain refusal of too many requests counts as one.
bool looksLikeArxivAtom(const QByteArray &source);

/// Reads such an answer: a plain list of papers, no digest. One without papers is no error; one that
/// reports an error is.
Result<DigestContents> readArxivAtom(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
