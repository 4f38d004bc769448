#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet {

/// The whole content of a file to import, which has at most largestSource bytes. Blocks; safe on any thread.
Result<QByteArray> readSourceFile(const QString &fileName);

} // namespace broadsheet
