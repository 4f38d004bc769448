#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"
#include "formats/writers/writer.h"

#include <QList>
#include <QString>

namespace broadsheet {

/// Writes the papers to a file and yields their number. If it fails, a file of that name keeps what it had.
/// Blocks; safe on any thread.
Result<int> exportToFile(const QList<LibraryPaper> &papers, ExportFormat format, const WriteOptions &options,
                         const QString &fileName);

/// Puts other content into a file, or makes it. If it fails, the file keeps what it had. Blocks; safe on any
/// thread.
Result<void> replaceFile(const QString &fileName, const QByteArray &content);

} // namespace broadsheet
