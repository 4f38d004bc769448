#include "library/undohistory.h"

namespace broadsheet {

namespace {

bool editSameNote(const MarksEdit &first, const MarksEdit &second)
{
    const auto *firstNote = std::get_if<SetNote>(&first);
    const auto *secondNote = std::get_if<SetNote>(&second);
    return firstNote && secondNote && firstNote->paper == secondNote->paper;
}

std::optional<UndoHistory::Step> takeLast(QList<UndoHistory::Step> &steps)
{
    if (steps.isEmpty())
        return std::nullopt;
    return steps.takeLast();
}

} // namespace

void UndoHistory::record(Step step)
{
    // Typing on after something was undone starts anew: the last step is not what the reader sees.
    const bool typingOn =
        m_redoable.isEmpty() && canUndo() && editSameNote(m_undoable.last().edit, step.edit);
    m_redoable.clear();
    // The first step of the typing already leads back to the note as it was before.
    if (typingOn)
        m_undoable.last().label = step.label;
    else
        m_undoable.append(std::move(step));
}

std::optional<UndoHistory::Step> UndoHistory::takeUndo()
{
    return takeLast(m_undoable);
}

std::optional<UndoHistory::Step> UndoHistory::takeRedo()
{
    return takeLast(m_redoable);
}

} // namespace broadsheet
