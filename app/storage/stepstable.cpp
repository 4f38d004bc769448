#include "storage/stepstable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/editcolumns.h"
#include "storage/recording/rowrecording.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

void nothing(int /*rows*/) {}

/// What the step needs to stay; NULL for nothing.
QVariant recordingColumn(const MarksEdit &edit)
{
    const auto *recorded = std::get_if<TakeBackRecorded>(&edit);
    return recorded != nullptr ? QVariant(recorded->recording) : QVariant();
}

} // namespace

Result<std::optional<StepsTable::Step>> StepsTable::firstOf(const QString &sql)
{
    const auto found = m_database.firstRow(sql, {}, [](const Statement &row) {
        const std::optional<MarksEdit> edit = editFromColumn(row.value(2));
        return edit ? std::optional(Step{.number = row.value(0).toLongLong(),
                                         .label = row.value(1).toString(),
                                         .edit = *edit})
                    : std::nullopt;
    });
    // What a later version of the program did in its own way, this one cannot take back, nor what was before.
    return found.map(
        [](const std::optional<std::optional<Step>> &step) { return step.value_or(std::nullopt); });
}

Result<std::optional<StepsTable::Step>> StepsTable::nextToUndo()
{
    return firstOf(u"SELECT id, label, edit FROM steps WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s);
}

Result<std::optional<StepsTable::Step>> StepsTable::nextToRedo()
{
    return firstOf(u"SELECT id, label, edit FROM steps WHERE undone = 1 ORDER BY id LIMIT 1"_s);
}

Result<std::optional<qint64>> StepsTable::sameNote(const MarksEdit &inverse)
{
    const auto *note = std::get_if<SetNote>(&inverse);
    if (note == nullptr)
        return std::nullopt;
    const auto last = m_database.firstRow(u"SELECT id, edit, undone FROM steps ORDER BY id DESC LIMIT 1"_s,
                                          {}, [note](const Statement &row) -> std::optional<qint64> {
                                              // Typing on after something was undone starts anew: the last
                                              // step is not what the reader sees.
                                              const bool isUndone = row.value(2).toBool();
                                              const std::optional<MarksEdit> edit =
                                                  isUndone ? std::nullopt : editFromColumn(row.value(1));
                                              const auto *before =
                                                  edit ? std::get_if<SetNote>(&*edit) : nullptr;
                                              return before != nullptr && before->paper == note->paper
                                                         ? std::optional(row.value(0).toLongLong())
                                                         : std::nullopt;
                                          });
    return last.map(
        [](const std::optional<std::optional<qint64>> &step) { return step.value_or(std::nullopt); });
}

Result<void> StepsTable::record(const QString &label, const MarksEdit &inverse, const QDateTime &now)
{
    const auto goesOn = sameNote(inverse);
    if (!goesOn)
        return tl::unexpected(goesOn.error());
    // The first step of the typing already leads back to the note as it was before.
    if (*goesOn) {
        return m_database
            .run(u"UPDATE steps SET label = ?, moment = ? WHERE id = ?"_s,
                 {textColumn(label), momentColumn(now), **goesOn})
            .map(nothing);
    }
    return m_database.run(u"DELETE FROM steps WHERE undone = 1"_s)
        .and_then([&](int) {
            return m_database.run(
                u"INSERT INTO steps (label, edit, moment, recording) VALUES (?, ?, ?, ?)"_s,
                {textColumn(label), editColumn(inverse), momentColumn(now), recordingColumn(inverse)});
        })
        .and_then([&](int) {
            return m_database.run(u"DELETE FROM steps WHERE id <= (SELECT max(id) FROM steps) - ?"_s,
                                  {mostSteps});
        })
        .and_then([&](int) { return RowRecording(m_database).forgetUnneeded(); });
}

Result<void> StepsTable::change(const Step &step, const MarksEdit &edit, bool undone)
{
    return m_database
        .run(u"UPDATE steps SET edit = ?, undone = ?, recording = ? WHERE id = ?"_s,
             {editColumn(edit), undone, recordingColumn(edit), step.number})
        .and_then([&](int) { return RowRecording(m_database).forgetUnneeded(); });
}

Result<void> StepsTable::setUndone(const Step &step, const MarksEdit &inverse)
{
    return change(step, inverse, true);
}

Result<void> StepsTable::setDone(const Step &step, const MarksEdit &inverse)
{
    return change(step, inverse, false);
}

Result<bool> StepsTable::isDone(qint64 recording)
{
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM steps WHERE recording = ? AND undone = 0)"_s, {recording})
        .map([](qint64 found) { return found == 1; });
}

Result<void> StepsTable::rename(qint64 recording, const QString &label)
{
    return m_database.run(u"UPDATE steps SET label = ? WHERE recording = ?"_s, {textColumn(label), recording})
        .map(nothing);
}

Result<UndoHistory> StepsTable::history()
{
    UndoHistory history;
    return m_database
        .rows(u"SELECT label, moment, undone FROM steps ORDER BY id DESC"_s, {},
              [&history](const Statement &row) {
                  const UndoStep step{.label = row.value(0).toString(),
                                      .moment = momentFromColumn(row.value(1))};
                  row.value(2).toBool() ? history.redoable.prepend(step) : history.undoable.append(step);
                  return step.label;
              })
        .map([&history](const QStringList & /*labels*/) { return history; });
}

} // namespace broadsheet
