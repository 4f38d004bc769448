#pragma once

#include "online/urgency.h"

#include <QString>
#include <QUrl>

namespace broadsheet {

enum class DownloadKind { Pdf, Image };

struct DownloadRequest
{
    QUrl url;
    /// Where the file is to be; missing folders are made. An older file there is replaced at the end. What
    /// has come so far is kept beside it, with ".unfinished" added to the name.
    QString fileName;
    DownloadKind kind = DownloadKind::Pdf;
    qint64 mostBytes = 256LL * 1024 * 1024;
    Urgency urgency = Urgency::Awaited;
};

} // namespace broadsheet
