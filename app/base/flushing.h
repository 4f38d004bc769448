#pragma once

#include <QFileDevice>

namespace broadsheet {

/// Waits until the disk has all that was written to the open file. QSaveFile does not, and takes a last part
/// that could not be written for written.
bool flushToDisk(QFileDevice &file);

} // namespace broadsheet
