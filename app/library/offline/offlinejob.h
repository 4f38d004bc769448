#pragma once

#include "base/result.h"

#include <QObject>
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

/// Lives on the thread of the library.
class OfflineJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Half a file stays, to be gone on with the next time.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }

signals:
    void cancelled();
    /// The title, how many papers are done, and of how many.
    void progressed(const QString &title, int done, int total);
    /// Bytes of the file being brought; -1 in total while it is not known.
    void fileProgressed(qint64 received, qint64 total);
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::OfflineSummary &summary);

private:
    bool m_isCancelled = false;
};

} // namespace broadsheet
