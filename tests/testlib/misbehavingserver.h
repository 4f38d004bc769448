#pragma once

#include "testlib/scriptedanswer.h"

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace broadsheet::testing {

class ServerScript;
class ServerSocket;

/// What the server was asked.
struct RecordedRequest
{
    /// With the query.
    QByteArray path;
    HttpHeaders headers;
    /// Since the server was made.
    std::chrono::milliseconds time{0};
    /// Counts from one.
    int connection = 0;
    /// How many requests were being answered, this one included.
    int open = 0;

    QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
};

/// A web server on 127.0.0.1 that answers from a script, well or badly. It has a thread of its own. All its
/// methods may be called on any other.
class MisbehavingServer final
{
public:
    enum class Security { None, SelfSigned };

    explicit MisbehavingServer(Security security = Security::None);
    ~MisbehavingServer();
    Q_DISABLE_COPY_MOVE(MisbehavingServer)

    /// The address of a path, which begins with a slash and may have a query.
    QUrl address(const QString &path = {}) const;

    /// The answers to requests for the path, one after another; the last one also to all further requests.
    /// A path with a query goes before the same path without. Anything else is not found.
    void script(const QByteArray &path, const QList<ScriptedAnswer> &answers);

    QList<RecordedRequest> requests() const;
    /// Those for the path, whatever their query.
    QList<RecordedRequest> requests(const QByteArray &path) const;
    /// The largest number of requests that were being answered together.
    int mostOpen() const;

    /// Closes all connections and takes none, until it is started again at the same address.
    void stop();
    void start();

private:
    QThread m_thread;
    std::unique_ptr<ServerScript> m_script;
    /// Lives on the thread.
    ServerSocket *m_socket = nullptr;
    Security m_security;
    quint16 m_port = 0;
};

} // namespace broadsheet::testing
