#pragma once

#include <QDir>
#include <QString>

namespace broadsheet {

/// Where those backups of a library go that nobody named a file for: `library-backups`, beside
/// `library.sqlite`.
QDir backupFolder(const QString &libraryFile);

} // namespace broadsheet
