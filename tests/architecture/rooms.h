#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace broadsheet::architecture {

/// What one room of app/ may know of, as the room table of the design says.
struct RoomRules
{
    QStringList rooms;
    /// Qt modules without "Qt", and the other libraries by the name that libraryOf() gives them.
    QStringList libraries;
    /// Matches whole names of headers that the room must not use although their library is allowed.
    QRegularExpression forbiddenHeaders;
};

/// The room table. The files directly in app/ wire the rooms together and are not in it.
const QHash<QString, RoomRules> &roomTable();

} // namespace broadsheet::architecture
