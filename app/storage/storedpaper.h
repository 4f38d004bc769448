#pragma once

#include "domain/paper.h"

#include <QDate>

namespace broadsheet {

/// The content of a paper as the library keeps it.
struct StoredPaper
{
    Paper content;
    /// The day of the digest that the votes, comments and stars are from; invalid when it is not known.
    QDate countedOn;

    friend bool operator==(const StoredPaper &, const StoredPaper &) = default;
};

} // namespace broadsheet
