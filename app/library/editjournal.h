#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "domain/librarychanges.h"
#include "domain/marksedit.h"
#include "library/undohistory.h"
#include "storage/paperstore.h"

#include <memory>

namespace broadsheet {

enum class Remember;

struct EditOutcome
{
    LibraryChanges changes;
    /// What was done or taken back, in the reader's words.
    QString label;
    /// The history after it.
    UndoHistory history;
};

/// Carries out the reader's actions and keeps the history of them. It lives where the store does its work,
/// so that undoing right after an action finds that action however quick the reader was.
class EditJournal final
{
public:
    EditJournal(PaperStore &store, Clock clock);

    FutureResult<EditOutcome> edit(const MarksEdit &edit, Remember remember);
    FutureResult<EditOutcome> undo();
    FutureResult<EditOutcome> redo();

private:
    using Work = std::function<Result<EditOutcome>(const PaperStore::ApplyEdit &apply, UndoHistory &history)>;
    FutureResult<EditOutcome> run(Work work);

    PaperStore &m_store;
    Clock m_clock;
    /// Only touched on the store's thread.
    std::shared_ptr<UndoHistory> m_history;
};

} // namespace broadsheet
