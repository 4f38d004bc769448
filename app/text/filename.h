#pragma once

#include <QString>

namespace broadsheet {

/// A name as that of a file, without extension, which every file system takes: letters and digits of any
/// script, divided by single hyphens, at most 60 characters. Empty when the name has none of them.
QString fileNameFor(const QString &name);

} // namespace broadsheet
