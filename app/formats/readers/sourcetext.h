#pragma once

#include "base/result.h"

#include <QByteArray>

namespace broadsheet {

/// The bytes as valid UTF-8 without a byte order mark. UTF-16 with a byte order mark is converted. Empty,
/// binary and broken bytes are an error that says so.
Result<QByteArray> utf8Source(const QByteArray &bytes);

} // namespace broadsheet
