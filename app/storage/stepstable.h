#pragma once

#include "base/result.h"
#include "domain/marksedit.h"
#include "domain/undohistory.h"

#include <QDateTime>

#include <optional>

namespace broadsheet {

class Database;

/// The reader's latest actions, as many as are kept. An action that is undone stays as one that can be done
/// again, until there is a new one.
class StepsTable final
{
public:
    static constexpr int mostSteps = 200;

    explicit StepsTable(Database &database) : m_database(database) {}

    struct Step
    {
        qint64 number = 0;
        QString label;
        /// What takes it back or, when it is undone, does it again.
        MarksEdit edit;
    };

    /// Remembers a new action and forgets what could be done again. Typing on in one note stays one action.
    Result<void> record(const QString &label, const MarksEdit &inverse, const QDateTime &now);
    Result<std::optional<Step>> nextToUndo();
    Result<std::optional<Step>> nextToRedo();
    /// After the step's edit was carried out: its own inverse goes to the other side.
    Result<void> setUndone(const Step &step, const MarksEdit &inverse);
    Result<void> setDone(const Step &step, const MarksEdit &inverse);
    Result<UndoHistory> history();

    // A long import goes on with its step.
    /// Whether there is a step with this recording, and it is not undone.
    Result<bool> isDone(qint64 recording);
    Result<void> rename(qint64 recording, const QString &label);

private:
    Result<std::optional<Step>> firstOf(const QString &sql);
    Result<void> change(const Step &step, const MarksEdit &edit, bool undone);
    /// Whether the last action was on the same note, so that this one goes on with it.
    Result<std::optional<qint64>> sameNote(const MarksEdit &inverse);

    Database &m_database;
};

} // namespace broadsheet
