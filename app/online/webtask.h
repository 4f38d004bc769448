#pragma once

#include "online/webrequest.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace broadsheet {

/// A request under way. Lives on the thread of its client, which owns it; deleting it earlier drops the
/// request without a word.
class WebTask : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends it with WebTrouble::Cancelled.
    virtual void cancel() = 0;

signals:
    /// Bytes of the unpacked body so far, and how many there will be; -1 when the host does not say.
    void progressed(qint64 received, qint64 total);
    /// The host asked for a pause: nothing is sent to it before then.
    void waiting(const QString &host, const QDateTime &until);
    /// Sent once, never before the caller has returned to its event loop. The task is deleted afterwards.
    void finished(const broadsheet::WebResult &result);
};

} // namespace broadsheet
