#pragma once

#include <QByteArray>

#include <optional>

namespace broadsheet {

/// Which part of a file an answer holds.
struct ContentRange
{
    /// Bytes before the part.
    qint64 first = 0;
    /// Of the whole file; nothing when the host does not know it.
    std::optional<qint64> total;

    friend bool operator==(const ContentRange &, const ContentRange &) = default;
};

/// Reads a header such as "bytes 500-999/1000" (RFC 9110, 14.4).
std::optional<ContentRange> contentRange(const QByteArray &header);

} // namespace broadsheet
