#pragma once

#include "base/result.h"
#include "library/online/fetchrequest.h"
#include "library/online/fetchsource.h"
#include "library/online/onlinesettings.h"

#include <QDate>
#include <QList>

namespace broadsheet {

/// What decides which sources a fetch asks.
struct FetchSituation
{
    OnlineSettings settings;
    /// Until which day digests have been fetched; invalid before the first time.
    QDate lastFetched = {};
    /// The day in UTC: the service refuses a later one.
    QDate today = {};
};

/// The sources to ask, days in order, so that whatever stops the fetch leaves no gap. There are no digests on
/// weekends, so among several days those are left out. An error when there is no day to ask for.
Result<QList<FetchSource>> plannedFetch(const FetchRequest &request, const FetchSituation &situation);

} // namespace broadsheet
