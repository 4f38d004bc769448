#pragma once

#include <QString>

namespace broadsheet {

/// Unknown is a file that cannot be looked through now, such as one on a disk that reports errors. It says
/// nothing of the file.
enum class FileHealth { Sound, Damaged, Unknown };

/// Reads all of the file and changes nothing in it. The full-text index does not count: it can be made anew.
FileHealth healthOf(const QString &fileName);

/// Whether another program, or another connection of this one, has the file open.
bool isOpenElsewhere(const QString &fileName);

} // namespace broadsheet
