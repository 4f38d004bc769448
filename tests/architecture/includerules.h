#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet::architecture {

struct SourceFile
{
    /// Below app/, for example "storage/paperstore.cpp".
    QString path;
    QString text;
};

/// The first folder of a path below app/; empty for a file directly in app/.
QString roomOf(const QString &path);

/// The Qt module without "Qt", or the library, that a header in angle brackets belongs to. Empty for
/// headers of the language and of the system.
QString libraryOf(const QString &header);

/// The rooms, other than its own, whose headers a file includes.
QStringList includedRooms(const SourceFile &file);

/// One sentence for each include that the room table does not allow.
QStringList includeViolations(const SourceFile &file);

/// One sentence when the file is longer than a file may be.
QStringList lengthViolations(const SourceFile &file);

} // namespace broadsheet::architecture
