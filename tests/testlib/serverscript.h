#pragma once

#include "testlib/misbehavingserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>

namespace broadsheet::testing {

/// The answers and the requests of a misbehaving server. Safe on any thread.
class ServerScript final
{
public:
    ServerScript() { m_sinceStart.start(); }

    void set(const QByteArray &path, const QList<ScriptedAnswer> &answers);
    QList<RecordedRequest> requests() const;

    /// Records the request and gives the answer to it.
    ScriptedAnswer begin(const QByteArray &path, const HttpHeaders &headers, int connection);
    /// The answer has gone out, or its connection is gone.
    void end();

private:
    mutable QMutex m_mutex;
    QElapsedTimer m_sinceStart;
    QHash<QByteArray, QList<ScriptedAnswer>> m_answers;
    QList<RecordedRequest> m_requests;
    int m_open = 0;
};

} // namespace broadsheet::testing
