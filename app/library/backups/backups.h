#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

struct Backup
{
    QString fileName;
    QDateTime made;
    qint64 bytes = 0;
    int papers = 0;
    int notes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// What is in a library or a backup of one, in any of its schemas. Never makes a file.
Result<Backup> readBackup(const QString &fileName, const QDateTime &made);

/// Those in the library's folder of backups that can be read, the latest first.
QList<Backup> backupsOf(const QString &libraryFile);

/// Whether so much is missing in the backup that the reader should be told before it is put in the place of
/// a library, or of a backup, with so many papers.
bool isMuchSmaller(const Backup &backup, int papers);

/// Writes a verified backup into the library's folder of backups, then thins out the older ones there,
/// unless the new one is much smaller than the one before it. Takes as long as reading the library twice,
/// and may run on any thread while the library is in use.
Result<Backup> makeBackup(const QString &libraryFile, const QDateTime &now);

/// The same where there is none of today yet and the library has papers.
Result<std::optional<Backup>> makeDailyBackup(const QString &libraryFile, const QDateTime &now);

} // namespace broadsheet
