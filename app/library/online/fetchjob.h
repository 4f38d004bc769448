#pragma once

#include "base/result.h"
#include "domain/digest.h"
#include "library/importjob.h"
#include "library/online/onlinejob.h"

#include <optional>

namespace broadsheet {

/// What a fetch brought, as far as it came.
struct FetchSummary
{
    /// One for each source that held papers, in the order fetched.
    QList<ImportSummary> sources;
    /// How many of those asked had no papers, as on a holiday.
    int emptySources = 0;
    bool cancelled = false;
    /// What stopped it. Whatever came before is kept.
    std::optional<Error> failure;

    int added() const;
    /// Papers that the library had before, whether or not something of them is new.
    int seenBefore() const;
    /// Items that could not be read.
    int skipped() const;
    QList<DigestKey> digests() const;
};

/// A fetch under way.
class FetchJob final : public OnlineJob
{
    Q_OBJECT

public:
    using OnlineJob::OnlineJob;
    using Summary = FetchSummary;

signals:
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::FetchSummary &summary);
};

} // namespace broadsheet
