#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet::architecture {

/// The targets that a room's CMakeLists.txt names after LINKS, in its order.
QStringList linkedTargets(const QString &cmakeText);

/// One sentence for each linked room, Qt module or library that the room table does not give the room.
QStringList linkViolations(const QString &room, const QString &cmakeText);

/// One sentence for each of the rooms that the room includes but does not link itself.
QStringList missingLinks(const QString &room, const QString &cmakeText, const QStringList &includedRooms);

} // namespace broadsheet::architecture
