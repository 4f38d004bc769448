#include "library/online/titlematching.h"

#include "text/titleagreement.h"

namespace broadsheet {

namespace {

constexpr double leastAgreement = 0.9;

} // namespace

std::optional<DigestEntry> matchingTitle(const QString &title, const QList<DigestEntry> &found)
{
    std::optional<DigestEntry> best;
    double bestAgreement = 0;
    bool hasRival = false;
    for (const DigestEntry &entry : found) {
        const double agreement = titleAgreement(title, entry.paper.title);
        const bool isSamePaper = best && best->paper.arxivId == entry.paper.arxivId;
        if (entry.paper.arxivId.isEmpty() || agreement < leastAgreement || isSamePaper)
            continue;
        hasRival = agreement == bestAgreement || (hasRival && agreement < bestAgreement);
        if (agreement > bestAgreement) {
            best = entry;
            bestAgreement = agreement;
        }
    }
    return hasRival ? std::nullopt : best;
}

} // namespace broadsheet
