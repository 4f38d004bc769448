#pragma once

#include "domain/digest.h"

#include <optional>

namespace broadsheet {

/// Where and when a paper was seen, and how it stood then.
struct Appearance
{
    DigestKey digest;
    /// Place in the digest, counted from one.
    int position = 0;
    std::optional<int> upvotes;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace broadsheet
