#pragma once

#include "base/future.h"
#include "domain/paperid.h"
#include "domain/paperrow.h"

#include <QList>

namespace broadsheet {

/// The beginning of what a query finds, enough for a screen.
struct ListBeginning
{
    QList<PaperRow> rows;
    /// There are no others.
    bool isAll = false;
};

/// The two answers to a search, the second some moments after the first.
struct RunningSearch
{
    FutureResult<ListBeginning> beginning;
    FutureResult<QList<PaperId>> all;
};

} // namespace broadsheet
