#include "testlib/serversocket.h"

#include "testlib/selfsignedcertificate.h"
#include "testlib/serverscript.h"

#include <QtNetwork/QSslConfiguration>

namespace broadsheet::testing {

namespace {

HttpHeaders headersOf(const QList<QByteArray> &lines)
{
    HttpHeaders headers;
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace

ServerConnection::ServerConnection(QTcpSocket &socket, ServerScript &script, int number)
    : QObject(&socket), m_socket(socket), m_script(script), m_number(number)
{
    connect(&socket, &QTcpSocket::readyRead, this, &ServerConnection::read);
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &ServerConnection::writeMore);
    m_timer.setTimerType(Qt::PreciseTimer);
    read();
}

ServerConnection::~ServerConnection()
{
    if (m_isAnswering)
        m_script.end();
}

void ServerConnection::read()
{
    m_received += m_socket.readAll();
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0 || m_isAnswering)
        return;
    const QByteArray head = m_received.first(end);
    m_received.remove(0, end + 4);
    answer(head);
}

void ServerConnection::answer(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    const HttpHeaders headers = headersOf(lines.sliced(1));
    const ScriptedAnswer answer = m_script.begin(words.value(1), headers, m_number);
    m_isAnswering = true;

    const WireAnswer wire = wireAnswer(answer, headers);
    m_toSend = wire.head + wire.body;
    const bool closes = answer.toldLength || answer.framing == ScriptedAnswer::Framing::UntilClose ||
                        headerValue(headers, "Connection").toLower() == "close";
    m_ending = closes ? Ending::Close : Ending::KeepOpen;
    if (answer.cutAt) {
        m_toSend = wire.upTo(*answer.cutAt);
        m_ending = Ending::Close;
    } else if (answer.stallAt) {
        m_toSend = wire.upTo(*answer.stallAt);
        m_ending = Ending::Stall;
    }
    m_step = answer.drip ? answer.drip->bytes : m_toSend.size();
    m_timer.setInterval(answer.drip ? answer.drip->interval : std::chrono::milliseconds(0));
    writeMore();
}

void ServerConnection::writeMore()
{
    const qsizetype step = qMin(m_step, m_toSend.size());
    m_socket.write(m_toSend.first(step));
    m_socket.flush();
    m_toSend.remove(0, step);
    if (m_toSend.isEmpty())
        finish();
    else if (!m_timer.isActive())
        m_timer.start();
}

void ServerConnection::finish()
{
    m_timer.stop();
    if (m_ending == Ending::Stall)
        return;
    m_isAnswering = false;
    m_script.end();
    if (m_ending == Ending::Close)
        m_socket.disconnectFromHost();
    else if (!m_received.isEmpty())
        read();
}

ServerSocket::ServerSocket(ServerScript &script, Encryption encryption)
    : m_script(script), m_encryption(encryption)
{}

std::unique_ptr<QTcpServer> ServerSocket::makeServer() const
{
    if (m_encryption == Encryption::None)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(selfSignedConfiguration());
    return server;
}

quint16 ServerSocket::listen(quint16 port)
{
    m_server = makeServer();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ServerSocket::takeConnections);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("The test server cannot listen: %s", qUtf8Printable(m_server->errorString()));
    return m_server->serverPort();
}

void ServerSocket::close()
{
    m_server.reset();
}

void ServerSocket::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new ServerConnection(*socket, m_script, ++m_connections);
}

} // namespace broadsheet::testing
