#include "library/editjournal.h"

#include "library/editlabels.h"
#include "library/library.h"

#include <QCoreApplication>

namespace broadsheet {

EditJournal::EditJournal(PaperStore &store, Clock clock)
    : m_store(store), m_clock(std::move(clock)), m_history(std::make_shared<UndoHistory>())
{}

FutureResult<EditOutcome> EditJournal::edit(const MarksEdit &edit, Remember remember)
{
    return run([=](const PaperStore::ApplyEdit &apply, UndoHistory &history) -> Result<EditOutcome> {
        const Result<AppliedEdit> applied = apply(edit);
        if (!applied)
            return tl::unexpected(applied.error());
        const QString label = editLabel(edit, static_cast<int>(applied->changes.marksChanged.size() +
                                                               applied->changes.contentChanged.size()));
        if (remember == Remember::Step && !applied->changes.isEmpty())
            history.record({.label = label, .edit = applied->inverse});
        return EditOutcome{.changes = applied->changes, .label = label, .history = history};
    });
}

FutureResult<EditOutcome> EditJournal::undo()
{
    return run([](const PaperStore::ApplyEdit &apply, UndoHistory &history) -> Result<EditOutcome> {
        auto step = history.takeUndo();
        if (!step)
            return failure(QCoreApplication::translate("Edits", "There is nothing to undo."));
        const Result<AppliedEdit> applied = apply(step->edit);
        if (!applied) {
            history.pushUndo(*std::move(step));
            return tl::unexpected(applied.error());
        }
        history.pushRedo({.label = step->label, .edit = applied->inverse});
        return EditOutcome{.changes = applied->changes, .label = step->label, .history = history};
    });
}

FutureResult<EditOutcome> EditJournal::redo()
{
    return run([](const PaperStore::ApplyEdit &apply, UndoHistory &history) -> Result<EditOutcome> {
        auto step = history.takeRedo();
        if (!step)
            return failure(QCoreApplication::translate("Edits", "There is nothing to redo."));
        const Result<AppliedEdit> applied = apply(step->edit);
        if (!applied) {
            history.pushRedo(*std::move(step));
            return tl::unexpected(applied.error());
        }
        history.pushUndo({.label = step->label, .edit = applied->inverse});
        return EditOutcome{.changes = applied->changes, .label = step->label, .history = history};
    });
}

FutureResult<EditOutcome> EditJournal::run(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<EditOutcome>>>();
    promise->start();
    const QFuture<Result<EditOutcome>> outcome = promise->future();
    m_store.edit(
        [promise, work = std::move(work), history = m_history](const PaperStore::ApplyEdit &apply) {
            promise->addResult(work(apply, *history));
            promise->finish();
        },
        m_clock());
    return outcome;
}

} // namespace broadsheet
