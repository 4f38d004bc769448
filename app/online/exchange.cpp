#include "online/exchange.h"

#include "online/sendingonce.h"

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// Small enough for the event loop to have its turn soon.
constexpr qint64 mostPiece = 64LL * 1024;

ResponseHead headOf(const QNetworkReply &reply)
{
    ResponseHead head{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .url = reply.url(),
                      .headers = {},
                      .length = std::nullopt};
    const QList<QNetworkReply::RawHeaderPair> &headers = reply.rawHeaderPairs();
    for (const auto &[name, value] : headers)
        head.headers.emplaceBack(name, value);
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && head.header("Content-Encoding").isEmpty())
        head.length = length.toLongLong();
    return head;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, const QNetworkRequest &request,
                   std::chrono::milliseconds longestSilence)
    : m_reply(sendOnce(network, request))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    m_nextPiece.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &Exchange::fallSilent);
    connect(&m_nextPiece, &QTimer::timeout, this, &Exchange::takePiece);

    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::takeMoreLater);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeMoreLater);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::takeMoreLater);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_silence.start(); });
    m_silence.start();
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::takeMoreLater()
{
    m_silence.start();
    if (!m_nextPiece.isActive())
        m_nextPiece.start(0ms);
}

void Exchange::takePiece()
{
    if (!m_isHeadTold && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        m_isHeadTold = true;
        m_nextPiece.start(0ms);
        emit headed(headOf(*m_reply));
        return;
    }
    // What has been given up is closed.
    const QByteArray piece = m_reply->isOpen() ? m_reply->read(mostPiece) : QByteArray();
    if (!piece.isEmpty()) {
        m_nextPiece.start(0ms);
        emit received(piece);
    } else if (m_reply->isFinished()) {
        m_silence.stop();
        emit ended(ending(), m_reply->errorString());
    }
}

void Exchange::fallSilent()
{
    m_isSilent = true;
    m_reply->abort();
}

Ending Exchange::ending() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isSilent)
        return Ending::Silent;
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return Ending::Complete;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return Ending::HostUnknown;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Ending::NoConnection;
    case QNetworkReply::SslHandshakeFailedError:
        return Ending::Untrusted;
    case QNetworkReply::UnknownContentError:
        // Also Qt's word for an answer that it cannot unpack.
        return status < 400 ? Ending::Damaged : Ending::Complete;
    default:
        // Qt takes the bad news of a complete answer for errors of its own.
        return status >= 400 && m_reply->error() > QNetworkReply::UnknownProxyError ? Ending::Complete
                                                                                    : Ending::Cut;
    }
}

} // namespace broadsheet
