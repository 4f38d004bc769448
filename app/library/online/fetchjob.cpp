#include "library/online/fetchjob.h"

namespace broadsheet {

int FetchSummary::added() const
{
    int papers = 0;
    for (const ImportSummary &source : sources)
        papers += source.added;
    return papers;
}

int FetchSummary::seenBefore() const
{
    int papers = 0;
    for (const ImportSummary &source : sources)
        papers += source.updated + source.unchanged;
    return papers;
}

int FetchSummary::skipped() const
{
    int items = 0;
    for (const ImportSummary &source : sources)
        items += source.skipped;
    return items;
}

QList<DigestKey> FetchSummary::digests() const
{
    QList<DigestKey> digests;
    for (const ImportSummary &source : sources)
        digests.append(source.digests);
    return digests;
}

} // namespace broadsheet
