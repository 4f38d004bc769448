#pragma once

#include "domain/appearance.h"
#include "domain/paper.h"
#include "domain/paperid.h"
#include "domain/papermarks.h"

#include <QDateTime>

namespace broadsheet {

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

    friend bool operator==(const LibraryPaper &, const LibraryPaper &) = default;
};

} // namespace broadsheet
