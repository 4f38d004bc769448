#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// What the article of that number, counted from one, is called in the document.
QString htmlArticleId(qsizetype number);

/// The title with its mathematics readable, everything else escaped.
QString htmlTitle(const Paper &paper);

/// One paper of the reading list. Nothing in it but the tags that are written here is markup.
QString htmlArticle(const LibraryPaper &paper, qsizetype number, const WriteOptions &options);

} // namespace broadsheet
