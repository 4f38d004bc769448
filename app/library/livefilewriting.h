#pragma once

#include "base/result.h"
#include "domain/livefile.h"
#include "formats/writers/writer.h"

#include <QDate>
#include <QList>

namespace broadsheet {

class PaperStore;

/// The options as a live file keeps them, and back.
QStringList liveFileOptions(const WriteOptions &options);
WriteOptions writeOptions(const LiveFile &file);

/// The papers that the file is to hold now. Blocks; not for the thread of the store.
Result<QList<PaperId>> papersOf(const LiveFile &file, PaperStore &store, QDate today);

/// Writes the papers to the file unless it says just that already, and keeps its old content if that fails.
/// Bibliographies are in the order of their keys, so that a change of the library changes few lines. Blocks;
/// not for the thread of the store.
Result<void> writeLiveFile(const LiveFile &file, const QList<PaperId> &papers, PaperStore &store,
                           QDate today);

} // namespace broadsheet
