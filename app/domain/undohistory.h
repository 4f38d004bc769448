#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet {

/// Whether an action becomes a step that can be undone. What follows from mere reading does not, so that
/// Undo always takes back what the reader did on purpose.
enum class Remember { Step, Nothing };

/// One action of the reader.
struct UndoStep
{
    /// What the action did, in the reader's words, such as "Starred 3 papers".
    QString label;
    /// When it was done. UTC.
    QDateTime moment;

    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

/// The reader's actions that can be taken back, and those taken back that can be done again. The library
/// keeps them, so that they outlive the program.
struct UndoHistory
{
    /// The next one to be undone first.
    QList<UndoStep> undoable;
    /// The next one to be done again first.
    QList<UndoStep> redoable;

    bool canUndo() const { return !undoable.isEmpty(); }
    bool canRedo() const { return !redoable.isEmpty(); }
    QString undoLabel() const { return canUndo() ? undoable.first().label : QString(); }
    QString redoLabel() const { return canRedo() ? redoable.first().label : QString(); }

    friend bool operator==(const UndoHistory &, const UndoHistory &) = default;
};

} // namespace broadsheet
