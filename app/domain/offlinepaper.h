#pragma once

#include "domain/marksedit.h"
#include "domain/paperid.h"

#include <QString>
#include <QUrl>

namespace broadsheet {

/// A paper that is to be at hand without the network.
struct OfflinePaper
{
    PaperId paper;
    QString title;
    /// Without one there is no PDF to keep.
    QString arxivId;
    QUrl thumbnail;

    friend bool operator==(const OfflinePaper &, const OfflinePaper &) = default;
};

/// A reading list or tag whose papers are all to be at hand.
struct KeptSource
{
    KeptSourceKind kind = KeptSourceKind::ReadingList;
    QString name;

    friend bool operator==(const KeptSource &, const KeptSource &) = default;
};

} // namespace broadsheet
