#include "storage/incomingpaper.h"

#include "storage/citationkeys.h"
#include "storage/papermerging.h"
#include "storage/papernames.h"
#include "storage/paperstable.h"

namespace broadsheet {

namespace {

StoredPaper carriedPaper(const LibraryPaper &carried)
{
    return {.content = carried.content, .standings = carried.standings, .linkRanks = carried.linkRanks};
}

QString keyFor(const DigestEntry &entry, const CitationKeyFormula &formula)
{
    if (entry.carried && !entry.carried->citationKey.isEmpty())
        return entry.carried->citationKey;
    if (!entry.carried && canBeCitationKey(entry.citationKey))
        return entry.citationKey;
    return wishedKey(formula, entry.paper);
}

} // namespace

IncomingPaper incomingPaper(const DigestEntry &entry, const CitationKeyFormula &formula)
{
    IncomingPaper incoming{.told = entry.carried ? carriedPaper(*entry.carried) : toldPaper(entry),
                           .names = {},
                           .wishedKey = keyFor(entry, formula),
                           .values = {}};
    incoming.names = namesOf(incoming.told.content);
    incoming.values = contentValues(incoming.told);
    return incoming;
}

} // namespace broadsheet
