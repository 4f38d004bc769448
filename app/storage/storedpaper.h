#pragma once

#include "domain/paper.h"
#include "domain/standing.h"

#include <QList>

namespace broadsheet {

/// The content of a paper as the library keeps it, with what it stands on.
struct StoredPaper
{
    Paper content;
    Standings standings;
    /// For each link of the content how early it counts: the more the earlier.
    QList<int> linkRanks;

    friend bool operator==(const StoredPaper &, const StoredPaper &) = default;
};

} // namespace broadsheet
