#pragma once

#include "domain/marksedit.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

/// The reader's actions that can be taken back, and those taken back that can be done again.
class UndoHistory final
{
public:
    struct Step
    {
        /// What the action did, in the reader's words, such as "Starred 3 papers".
        QString label;
        /// What takes it back (or, among the redoable, does it again).
        MarksEdit edit;
    };

    /// Remembers a new action and forgets what could be redone. Typing on in one note stays one action.
    void record(Step step);

    bool canUndo() const { return !m_undoable.isEmpty(); }
    bool canRedo() const { return !m_redoable.isEmpty(); }
    QString undoLabel() const { return canUndo() ? m_undoable.last().label : QString(); }
    QString redoLabel() const { return canRedo() ? m_redoable.last().label : QString(); }

    std::optional<Step> takeUndo();
    std::optional<Step> takeRedo();
    /// After a taken step was carried out, its own inverse goes to the other side.
    void pushRedo(Step step) { m_redoable.append(std::move(step)); }
    void pushUndo(Step step) { m_undoable.append(std::move(step)); }

private:
    QList<Step> m_undoable;
    QList<Step> m_redoable;
};

} // namespace broadsheet
