#include "storage/papersmerge.h"

#include "storage/database.h"
#include "storage/paperlookup.h"
#include "storage/papermerging.h"
#include "storage/paperstable.h"
#include "storage/paperuniting.h"
#include "storage/searchupdates.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

Result<void> refuseDifferentArxivIds(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return {};
    return failure(QCoreApplication::translate("Storage", "Papers with different arXiv ids (%1 and %2) are "
                                                          "different papers and are not merged.")
                       .arg(one, other));
}

} // namespace

Result<void> absorbPaper(Database &database, SearchUpdates &searchUpdates, PaperId kept, PaperId absorbed,
                         StoredPaper &content)
{
    const Result<StoredPaper> other = PapersTable(database).content(absorbed);
    if (!other)
        return tl::unexpected(other.error());
    if (auto noticed = searchUpdates.changing(database, absorbed); !noticed)
        return noticed;
    content = mergedPaper(content, *other);
    return unitePapers(database, kept, absorbed);
}

Result<LibraryChanges> mergePapers(Database &database, const QList<PaperId> &papers)
{
    auto same = knownPapers(database, papers);
    if (!same)
        return tl::unexpected(same.error());
    if (same->size() < 2)
        return LibraryChanges{};
    std::sort(same->begin(), same->end());
    const PaperId kept = same->first();
    PapersTable table(database);
    Result<StoredPaper> content = table.content(kept);
    if (!content)
        return tl::unexpected(content.error());
    SearchUpdates searchUpdates;
    if (const auto noticed = searchUpdates.changing(database, kept); !noticed)
        return tl::unexpected(noticed.error());
    for (const PaperId absorbed : same->sliced(1)) {
        const auto taken =
            table.content(absorbed)
                .and_then([&](const StoredPaper &other) {
                    return refuseDifferentArxivIds(content->content.arxivId, other.content.arxivId);
                })
                .and_then([&] { return absorbPaper(database, searchUpdates, kept, absorbed, *content); });
        if (!taken)
            return tl::unexpected(taken.error());
    }
    return table.update(kept, *content).and_then([&] { return searchUpdates.write(database); }).map([&] {
        LibraryChanges changes;
        changes.contentChanged = {kept};
        changes.absorbed = same->sliced(1);
        return changes;
    });
}

} // namespace broadsheet
