#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"
#include "domain/paperquery.h"
#include "domain/paperrow.h"
#include "domain/paperversion.h"

#include <QList>

namespace broadsheet {

class Database;

/// One row for each paper that is there, in the order asked for, as it is shown in that source.
Result<QList<PaperRow>> readRows(Database &database, const QList<PaperId> &papers,
                                 const PaperSource &shownIn = AllPapers{});

/// Each paper that is there, in the order asked for.
Result<QList<LibraryPaper>> readPapers(Database &database, const QList<PaperId> &papers,
                                       PaperExtent extent = PaperExtent::Whole);

/// The preprints of a published version and the published versions of a preprint.
Result<QList<PaperVersion>> readOtherVersions(Database &database, PaperId paper);

} // namespace broadsheet
