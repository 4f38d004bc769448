#pragma once

#include <QDateTime>
#include <QString>

namespace broadsheet {

/// A note as it was before it was changed.
struct NoteRevision
{
    /// When it was last written. UTC.
    QDateTime written;
    /// Markdown.
    QString note;

    friend bool operator==(const NoteRevision &, const NoteRevision &) = default;
};

} // namespace broadsheet
