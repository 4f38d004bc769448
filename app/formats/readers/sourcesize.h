#pragma once

#include <QtGlobal>

namespace broadsheet {

/// In bytes, after unpacking. No digest or archive of digests comes near this; anything beyond it is
/// something else, and reading it would fill the memory.
inline constexpr qint64 largestSource = qint64{512} * 1024 * 1024;

} // namespace broadsheet
