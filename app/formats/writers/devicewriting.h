#pragma once

#include "base/result.h"

#include <QByteArray>

class QIODevice;

namespace broadsheet {

/// Writes all of the bytes, or says why not.
Result<void> writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace broadsheet
