#pragma once

#include "domain/appearance.h"
#include "domain/authority.h"
#include "domain/paper.h"

namespace broadsheet {

/// One paper as a source carries it: what it says of the paper, and where in the digest it stood.
/// An appearance without a position is no appearance: the source is a plain list of papers.
struct DigestEntry
{
    Paper paper;
    Appearance appearance = {};
    Authority authority = Authority::PageText;

    friend bool operator==(const DigestEntry &, const DigestEntry &) = default;
};

} // namespace broadsheet
