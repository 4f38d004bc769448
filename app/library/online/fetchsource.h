#pragma once

#include "formats/readers/reader.h"

#include <QDate>
#include <QString>
#include <QUrl>

namespace broadsheet {

/// One source of a fetch: a day of digests, or what arXiv announced.
struct FetchSource
{
    /// Names it to the reader.
    QString name;
    QUrl address;
    ImportFormat format = ImportFormat::HuggingFaceJson;
    /// The day of the digest; invalid where the source says it itself.
    QDate day = {};

    friend bool operator==(const FetchSource &, const FetchSource &) = default;
};

} // namespace broadsheet
