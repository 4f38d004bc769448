#pragma once

#include "domain/appearance.h"
#include "domain/paper.h"
#include "domain/paperid.h"
#include "domain/papermarks.h"
#include "domain/standing.h"

#include <QDateTime>

namespace broadsheet {

/// How much of a paper is fetched. A citation needs no links, tags, reading
/// lists, appearances and former names.
enum class PaperExtent { Whole, Citation };

/// A paper as the library keeps it: content, the reader's marks, and where it was seen.
struct LibraryPaper
{
    PaperId id;
    Paper content;
    PaperMarks marks;
    /// Given once when the paper came in, unique without regard to case, never changed by the program.
    QString citationKey;
    /// Newest first.
    QList<Appearance> appearances;
    /// UTC.
    QDateTime added;
    /// What the content stands on.
    Standings standings;
    /// For each link of the content how early it counts: the more the earlier.
    QList<int> linkRanks;
    /// Titles, DOIs and citation keys that the paper had before, as the library names them.
    QStringList formerNames;

    friend bool operator==(const LibraryPaper &, const LibraryPaper &) = default;
};

} // namespace broadsheet
