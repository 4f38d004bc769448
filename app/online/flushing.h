#pragma once

#include <QFile>

namespace broadsheet {

/// Waits until the disk has all that was written to the open file.
bool flushToDisk(QFile &file);

} // namespace broadsheet
