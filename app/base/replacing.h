#pragma once

#include <QString>

#include <system_error>

namespace broadsheet {

/// Puts the file `newer` in the place of `present`, which keeps its content under the name `kept`. All three
/// are in one file system. After an error everything is as it was. Where the file system knows hard links,
/// there is a whole file in that place at every moment, also when the program is ended midway.
std::error_code replaceKeeping(const QString &present, const QString &newer, const QString &kept);

} // namespace broadsheet
