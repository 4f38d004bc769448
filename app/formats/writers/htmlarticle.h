#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// What the article of that number, counted from one, is called in the document.
QString htmlArticleId(qsizetype number);

/// The title with its mathematics readable, everything else escaped.
QString htmlTitle(const Paper &paper);

/// A small sign and a word for it.
QString htmlProgress(ReadingProgress progress);

/// One paper of the reading list. Nothing in it but the tags that are written here is markup.
/// In a reading list of the reader's the abstract is folded away, so that a phone shows several papers.
QString htmlArticle(const LibraryPaper &paper, qsizetype number, const WriteOptions &options);

} // namespace broadsheet
