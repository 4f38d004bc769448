#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QList>

namespace broadsheet {

/// Remembers rows as they are before a piece of work changes them, so that the work can be taken back without
/// knowing what it was; see rowrestoring.h. Of papers that the work adds only their numbers are remembered.
class RowRecording final
{
public:
    explicit RowRecording(Database &database) : m_database(database) {}

    /// Makes a recording that holds nothing yet, and yields its number.
    Result<qint64> create();
    /// Records what `work` does, behind what the recording holds already. Within a transaction, which is to
    /// be taken back when this fails.
    template <typename Work>
    auto record(qint64 recording, Work work) -> std::invoke_result_t<Work>
    {
        if (const auto begun = begin(recording); !begun)
            return tl::unexpected(begun.error());
        auto done = work();
        if (!done)
            return done;
        if (const auto ended = end(); !ended)
            return tl::unexpected(ended.error());
        return done;
    }
    /// Forgets the recordings that neither undoing nor the trash needs any more.
    Result<void> forgetUnneeded();

private:
    Result<void> begin(qint64 recording);
    Result<void> end();

    Database &m_database;
    QStringList m_triggers;
};

} // namespace broadsheet
