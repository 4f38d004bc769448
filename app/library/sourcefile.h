#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet {

/// No digest comes near this; a file beyond it is something else, and reading it would fill the memory.
constexpr qint64 largestSourceFile = 128 * 1024 * 1024;

/// The whole content of a file to import. Blocks; safe on any thread.
Result<QByteArray> readSourceFile(const QString &fileName);

} // namespace broadsheet
