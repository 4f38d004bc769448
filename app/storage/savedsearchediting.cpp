#include "storage/savedsearchediting.h"

#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/savedsearchestable.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

/// The search that the edit is about, as it is now.
Result<std::optional<SavedSearch>> searchBefore(SavedSearchesTable &searches, const SetSavedSearch &edit)
{
    if (!edit.name.isEmpty())
        return searches.find(edit.name);
    return edit.search ? searches.find(edit.search->name) : std::optional<SavedSearch>();
}

Result<void> checkName(SavedSearchesTable &searches, const QString &name)
{
    if (foldedName(name).isEmpty())
        return failure(QCoreApplication::translate("Storage", "A saved search needs a name."));
    const auto other = searches.find(name);
    if (!other)
        return tl::unexpected(other.error());
    if (*other) {
        return failure(QCoreApplication::translate("Storage", "There is already a search named “%1”.")
                           .arg((*other)->name));
    }
    return {};
}

} // namespace

Result<AppliedEdit> applySavedSearchEdit(Database &database, const SetSavedSearch &edit)
{
    SavedSearchesTable searches(database);
    const auto before = searchBefore(searches, edit);
    if (!before)
        return tl::unexpected(before.error());
    std::optional<SavedSearch> after = edit.search;
    if (after)
        after->name = after->name.simplified();
    AppliedEdit applied{
        .changes = {}, .inverse = SetSavedSearch{.name = after ? after->name : QString(), .search = *before}};
    if (after == *before)
        return applied;
    if (*before) {
        if (const auto removed = searches.remove((*before)->name); !removed)
            return tl::unexpected(removed.error());
        applied.changes.savedSearches.append((*before)->name);
    }
    if (after) {
        const auto added = checkName(searches, after->name).and_then([&] { return searches.add(*after); });
        if (!added)
            return tl::unexpected(added.error());
        applied.changes.savedSearches.append(after->name);
    }
    return applied;
}

} // namespace broadsheet
