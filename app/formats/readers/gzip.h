#pragma once

#include "base/result.h"

#include <QByteArray>

namespace broadsheet {

/// What a gzip file holds, as far as it could be unpacked.
struct UnpackedSource
{
    QByteArray bytes;
    /// False when the file is damaged or breaks off behind that.
    bool complete = true;
};

bool isGzip(const QByteArray &bytes);

/// Unpacks all members of a gzip file. One of which nothing can be unpacked, or that holds more than
/// largestSource, is an error.
Result<UnpackedSource> unpackGzip(const QByteArray &bytes);

} // namespace broadsheet
