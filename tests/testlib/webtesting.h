#pragma once

#include "online/webclient.h"

namespace broadsheet::testing {

/// A setup that waits milliseconds where the real one waits seconds.
WebSetup quickWebSetup(const QString &cacheFolder = {});

/// What becomes of the task, however long it takes; events go on meanwhile. Fails the program when nothing
/// does.
WebResult outcomeOf(WebTask *task);
DownloadResult outcomeOf(DownloadTask *task);

/// A file of so many bytes, of which no two stretches are alike, that passes for a complete PDF.
QByteArray madeUpPdf(qsizetype bytes);

} // namespace broadsheet::testing
