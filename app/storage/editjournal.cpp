#include "storage/editjournal.h"

#include "storage/database.h"
#include "storage/marksediting.h"
#include "storage/stepstable.h"

#include <QCoreApplication>

namespace broadsheet {

Result<EditOutcome> EditJournal::edit(const MarksEdit &edit, const EditLabel &label, Remember remember)
{
    return m_database.inTransaction([&]() -> Result<EditOutcome> {
        const Result<AppliedEdit> applied = applyEdit(m_database, edit, m_now);
        if (!applied)
            return tl::unexpected(applied.error());
        const LibraryChanges &changes = applied->changes;
        const QString words =
            label(edit, static_cast<int>(changes.marksChanged.size() + changes.contentChanged.size() +
                                         changes.absorbed.size() + changes.removed.size() +
                                         changes.restored.size()));
        StepsTable steps(m_database);
        if (remember == Remember::Step && !changes.isEmpty()) {
            if (const auto recorded = steps.record(words, applied->inverse, m_now); !recorded)
                return tl::unexpected(recorded.error());
        }
        return steps.history().map([&](const UndoHistory &history) {
            return EditOutcome{
                .changes = changes, .inverse = applied->inverse, .label = words, .history = history};
        });
    });
}

Result<EditOutcome> EditJournal::undo()
{
    return take(Direction::Back);
}

Result<EditOutcome> EditJournal::redo()
{
    return take(Direction::Forth);
}

Result<EditOutcome> EditJournal::take(Direction direction)
{
    const bool goesBack = direction == Direction::Back;
    return m_database.inTransaction([&]() -> Result<EditOutcome> {
        StepsTable steps(m_database);
        const auto step = goesBack ? steps.nextToUndo() : steps.nextToRedo();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step) {
            return failure(goesBack ? QCoreApplication::translate("Edits", "There is nothing to undo.")
                                    : QCoreApplication::translate("Edits", "There is nothing to redo."));
        }
        const Result<AppliedEdit> applied = applyEdit(m_database, (*step)->edit, m_now);
        if (!applied)
            return tl::unexpected(applied.error());
        const auto changed =
            goesBack ? steps.setUndone(**step, applied->inverse) : steps.setDone(**step, applied->inverse);
        if (!changed)
            return tl::unexpected(changed.error());
        return steps.history().map([&](const UndoHistory &history) {
            return EditOutcome{.changes = applied->changes,
                               .inverse = applied->inverse,
                               .label = (*step)->label,
                               .history = history};
        });
    });
}

} // namespace broadsheet
