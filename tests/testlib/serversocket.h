#pragma once

#include "testlib/scriptedanswer.h"

#include <QTimer>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QTcpSocket>

namespace broadsheet::testing {

class ServerScript;

/// One connection to the misbehaving server: reads requests and writes answers, one at a time.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    ServerConnection(QTcpSocket &socket, ServerScript &script, int number);
    ~ServerConnection() override;

private:
    void read();
    void answer(const QByteArray &head);
    void writeMore();
    void finish();

    enum class Ending { KeepOpen, Close, Stall };

    QTcpSocket &m_socket;
    ServerScript &m_script;
    int m_number;
    QByteArray m_received;
    QByteArray m_toSend;
    qsizetype m_step = 0;
    QTimer m_timer;
    Ending m_ending = Ending::KeepOpen;
    bool m_isAnswering = false;
};

/// The listening socket.
class ServerSocket final : public QObject
{
    Q_OBJECT

public:
    enum class Encryption { None, SelfSigned };

    ServerSocket(ServerScript &script, Encryption encryption);

    /// The port that it listens at; any free one when zero is asked for.
    quint16 listen(quint16 port);
    void close();

private:
    std::unique_ptr<QTcpServer> makeServer() const;
    void takeConnections();

    ServerScript &m_script;
    Encryption m_encryption;
    /// Made on the thread that listens.
    std::unique_ptr<QTcpServer> m_server;
    int m_connections = 0;
};

} // namespace broadsheet::testing
