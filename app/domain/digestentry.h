#pragma once

#include "domain/appearance.h"
#include "domain/authority.h"
#include "domain/librarypaper.h"
#include "domain/paper.h"

#include <memory>

namespace broadsheet {

/// One paper as a source carries it: what it says of the paper, and where in the digest it stood.
/// An appearance without a position is no appearance: the source is a plain list of papers.
struct DigestEntry
{
    Paper paper;
    Appearance appearance = {};
    Authority authority = Authority::PageText;
    /// The day that the source speaks of where it is not that of the digest.
    QDate toldOn = {};
    /// The key that a bibliography cites the paper by; a paper that is new takes it if it is free.
    QString citationKey = {};
    /// The paper of the library that the source is known to speak of; none where it has to be recognised.
    PaperId knownAs = {};
    /// Set by an export of a library, which carries the reader's marks and all else besides.
    std::shared_ptr<const LibraryPaper> carried = {};
};

} // namespace broadsheet
