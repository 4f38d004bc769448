#pragma once

#include "online/webfailure.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace broadsheet {

struct Download
{
    qint64 bytes = 0;

    friend bool operator==(const Download &, const Download &) = default;
};

using DownloadResult = WebExpected<Download>;

/// A download under way. Lives on the thread of its client, which owns it; deleting it earlier drops the
/// download without a word.
class DownloadTask : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends it with WebTrouble::Cancelled. What has come stays if the host lets it be continued later.
    virtual void cancel() = 0;

signals:
    /// Bytes of the file so far, earlier attempts included, and how many there will be; -1 when the host
    /// does not say.
    void progressed(qint64 received, qint64 total);
    /// The host asked for a pause: nothing is sent to it before then.
    void waiting(const QString &host, const QDateTime &until);
    /// Sent once, never before the caller has returned to its event loop. The task is deleted afterwards.
    void finished(const broadsheet::DownloadResult &result);
};

} // namespace broadsheet
