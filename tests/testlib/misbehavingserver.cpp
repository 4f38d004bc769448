#include "testlib/misbehavingserver.h"

#include "testlib/serverscript.h"
#include "testlib/serversocket.h"

#include <algorithm>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

MisbehavingServer::MisbehavingServer(Security security)
    : m_script(std::make_unique<ServerScript>()), m_security(security)
{
    m_socket = new ServerSocket(*m_script, security == Security::None ? ServerSocket::Encryption::None
                                                                      : ServerSocket::Encryption::SelfSigned);
    m_socket->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_socket, &QObject::deleteLater);
    m_thread.setObjectName(u"test server"_s);
    m_thread.start();
    start();
}

MisbehavingServer::~MisbehavingServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl MisbehavingServer::address(const QString &path) const
{
    const QString scheme = m_security == Security::None ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_port).arg(path));
}

void MisbehavingServer::script(const QByteArray &path, const QList<ScriptedAnswer> &answers)
{
    m_script->set(path, answers);
}

QList<RecordedRequest> MisbehavingServer::requests() const
{
    return m_script->requests();
}

QList<RecordedRequest> MisbehavingServer::requests(const QByteArray &path) const
{
    QList<RecordedRequest> requests = m_script->requests();
    requests.removeIf(
        [&path](const RecordedRequest &request) { return request.path.split('?').first() != path; });
    return requests;
}

int MisbehavingServer::mostOpen() const
{
    int most = 0;
    for (const RecordedRequest &request : requests())
        most = std::max(most, request.open);
    return most;
}

void MisbehavingServer::stop()
{
    QMetaObject::invokeMethod(
        m_socket, [this] { m_socket->close(); }, Qt::BlockingQueuedConnection);
}

void MisbehavingServer::start()
{
    QMetaObject::invokeMethod(
        m_socket, [this] { m_port = m_socket->listen(m_port); }, Qt::BlockingQueuedConnection);
}

} // namespace broadsheet::testing
