#pragma once

#include <QString>

#include <optional>

namespace broadsheet {

/// Why a library is in danger where it is: what it is shared through, such as "Dropbox" or "nfs4". Several
/// computers that write the file at once, or a program that copies it while it is written, can damage it:
/// https://www.sqlite.org/howtocorrupt.html. Nothing where it is a computer's own.
std::optional<QString> sharedThrough(const QString &libraryFile);

/// The same for a file system of that name, as QStorageInfo::fileSystemType() says it.
bool isSharedFileSystem(const QString &fileSystem);

} // namespace broadsheet
