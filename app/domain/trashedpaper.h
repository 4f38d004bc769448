#pragma once

#include "domain/paperid.h"

#include <QDateTime>
#include <QString>

namespace broadsheet {

/// How long deleted papers rest in the trash.
constexpr int daysInTrash = 30;

/// A paper that was deleted and can still come back.
struct TrashedPaper
{
    PaperId paper;
    QString title;
    /// UTC.
    QDateTime deleted;

    friend bool operator==(const TrashedPaper &, const TrashedPaper &) = default;
};

} // namespace broadsheet
