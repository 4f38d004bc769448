#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

/// Whether the first thing in the source besides comments is an entry of a bibliography.
bool looksLikeBibtex(const QByteArray &source);

/// Reads a bibliography for BibTeX or biblatex: one paper an entry. It is a plain list of papers, so there
/// are no appearances.
Result<DigestContents> readBibtex(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
