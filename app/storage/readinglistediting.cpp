#include "storage/readinglistediting.h"

#include "storage/foldedname.h"
#include "storage/paperlookup.h"
#include "storage/readinglistorder.h"
#include "storage/readingliststable.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

/// The edit with those of its papers that are in the library, each once.
SetReadingList limitedTo(const QList<PaperId> &present, const SetReadingList &edit)
{
    SetReadingList limited = edit;
    limited.papers = present;
    limited.positions.clear();
    limited.progress.clear();
    for (const PaperId paper : present) {
        const qsizetype place = edit.papers.indexOf(paper);
        if (!edit.positions.isEmpty())
            limited.positions.append(edit.positions.value(place));
        if (!edit.progress.isEmpty())
            limited.progress.append(edit.progress.value(place));
    }
    return limited;
}

/// What is wanted of each of the papers.
QHash<PaperId, ReadingProgress> wantedProgress(const QList<PaperId> &papers,
                                               const QList<ReadingProgress> &progress)
{
    QHash<PaperId, ReadingProgress> wanted;
    for (qsizetype i = papers.size() - 1; i >= 0; --i)
        wanted.insert(papers.at(i), progress.size() == 1 ? progress.first() : progress.value(i));
    return wanted;
}

/// Sets the progress of those of the papers for which another one is wanted, and yields what they had before.
Result<SetReadingProgress> changeProgress(ReadingListsTable &lists, const QString &name,
                                          const QList<PaperId> &papers,
                                          const QHash<PaperId, ReadingProgress> &wanted)
{
    auto before = lists.progress(name, papers);
    if (!before)
        return tl::unexpected(before.error());
    SetReadingProgress inverse{.papers = {}, .readingList = name};
    QHash<ReadingProgress, QList<PaperId>> changed;
    for (const PaperId paper : papers) {
        // Taken, so that a paper that is named twice counts once.
        const ReadingProgress progress = wanted.value(paper);
        const ReadingProgress known = before->contains(paper) ? before->take(paper) : progress;
        if (known == progress)
            continue;
        inverse.papers.append(paper);
        inverse.progress.append(known);
        changed[progress].append(paper);
    }
    for (auto group = changed.cbegin(); group != changed.cend(); ++group) {
        if (const auto set = lists.setProgress(name, group.value(), group.key()); !set)
            return tl::unexpected(set.error());
    }
    return inverse;
}

AppliedEdit reordering(const SetReadingList &inverse)
{
    return {.changes = {.added = {},
                        .contentChanged = {},
                        .marksChanged = inverse.papers,
                        .readingLists = {inverse.readingList}},
            .inverse = inverse};
}

} // namespace

Result<AppliedEdit> applyReadingListEdit(Database &database, const SetReadingList &edit)
{
    if (foldedName(edit.readingList).isEmpty())
        return failure(QCoreApplication::translate("Storage", "A reading list needs a name."));
    ReadingListsTable lists(database);
    const auto present = knownPapers(database, edit.papers);
    if (!present)
        return tl::unexpected(present.error());
    const Result<QString> name = lists.spelling(edit.readingList);
    if (!name)
        return tl::unexpected(name.error());
    const auto before = lists.papers(*name);
    if (!before)
        return tl::unexpected(before.error());
    const SetReadingList wanted = limitedTo(*present, edit);
    ReorderedList after = reordered(*before, wanted);
    SetReadingList &inverse = after.inverse;
    inverse.readingList = *name;
    inverse.progress.clear();
    if (after.papers == *before)
        return AppliedEdit{.changes = {}, .inverse = inverse};
    if (edit.membership == Membership::Out) {
        const auto progress = lists.progress(*name, inverse.papers);
        if (!progress)
            return tl::unexpected(progress.error());
        for (const PaperId paper : std::as_const(inverse.papers))
            inverse.progress.append(progress->value(paper));
    }
    if (const auto set = lists.setPapers(*name, after.papers); !set)
        return tl::unexpected(set.error());
    const bool areNew = inverse.membership == Membership::Out;
    if (!areNew || wanted.progress.isEmpty())
        return reordering(inverse);
    return changeProgress(lists, *name, inverse.papers, wantedProgress(wanted.papers, wanted.progress))
        .map([&inverse](const SetReadingProgress &) { return reordering(inverse); });
}

Result<AppliedEdit> applyReadingProgressEdit(Database &database, const SetReadingProgress &edit)
{
    ReadingListsTable lists(database);
    const Result<QString> name = lists.spelling(edit.readingList);
    if (!name)
        return tl::unexpected(name.error());
    return changeProgress(lists, *name, edit.papers, wantedProgress(edit.papers, edit.progress))
        .map([](const SetReadingProgress &inverse) {
            return AppliedEdit{.changes = {.added = {}, .contentChanged = {}, .marksChanged = inverse.papers},
                               .inverse = inverse};
        });
}

} // namespace broadsheet
