#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/marksedit.h"
#include "domain/undohistory.h"

#include <QDateTime>

#include <functional>

namespace broadsheet {

class Database;

struct EditOutcome
{
    /// Empty when the edit found everything as it wants it.
    LibraryChanges changes;
    /// What takes it back.
    MarksEdit inverse;
    /// What was done or taken back, in the reader's words.
    QString label;
    /// The history after it.
    UndoHistory history;
};

/// Puts an edit that has changed so many papers into the reader's words. Called on the store's thread.
using EditLabel = std::function<QString(const MarksEdit &edit, int changedPapers)>;

/// Carries out the reader's actions and keeps the history of them: an action and the step that takes it back
/// are written together or not at all.
class EditJournal final
{
public:
    EditJournal(Database &database, const QDateTime &now) : m_database(database), m_now(now) {}

    Result<EditOutcome> edit(const MarksEdit &edit, const EditLabel &label, Remember remember);
    Result<EditOutcome> undo();
    Result<EditOutcome> redo();

private:
    enum class Direction { Back, Forth };
    Result<EditOutcome> take(Direction direction);

    Database &m_database;
    QDateTime m_now;
};

} // namespace broadsheet
