#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// arXiv's daily news feeds (rss.arxiv.org), as RSS 2.0 and as Atom.

/// Whether the source is a news feed: any RSS, or Atom of arXiv's news.
bool looksLikeArxivRss(const QByteArray &source);

/// Reads such a feed into the digest of its day. New versions of papers announced earlier are no news: they
/// are read, but without a place in the digest. A feed of a holiday has no papers.
Result<DigestContents> readArxivRss(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
