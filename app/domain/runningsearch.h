#pragma once

#include "base/future.h"
#include "domain/paperid.h"
#include "domain/paperrow.h"

#include <QList>

#include <optional>

namespace broadsheet {

/// The beginning of what a query finds, enough for a screen.
struct ListBeginning
{
    QList<PaperRow> rows;
    /// There are no others.
    bool isAll = false;
};

/// The answers to a search, some moments after one another.
struct RunningSearch
{
    FutureResult<ListBeginning> beginning;
    /// About how many papers there are; nothing where that is soon known exactly.
    FutureResult<std::optional<qint64>> estimate;
    /// How many papers there are; nothing where finding them all is as quick as counting them.
    FutureResult<std::optional<qint64>> count;
    FutureResult<QList<PaperId>> all;
};

} // namespace broadsheet
