#pragma once

#include "base/result.h"
#include "library/online/onlinejob.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// What bringing papers in for reading without the network came to.
struct OfflineSummary
{
    /// PDFs that are new.
    int brought = 0;
    qint64 bytes = 0;
    /// PDFs that were there already.
    int present = 0;
    /// Titles of papers that have no PDF to bring.
    QStringList withoutPdf;
    bool cancelled = false;
    /// What stopped it. Whatever came before is kept.
    std::optional<Error> failure;
};

/// The bringing in under way.
class OfflineJob final : public OnlineJob
{
    Q_OBJECT

public:
    using OnlineJob::OnlineJob;
    using Summary = OfflineSummary;

signals:
    /// Bytes of the file being brought; -1 in total while it is not known.
    void fileProgressed(qint64 received, qint64 total);
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::OfflineSummary &summary);
};

} // namespace broadsheet
