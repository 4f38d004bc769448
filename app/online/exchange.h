#pragma once

#include "online/responsehead.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace broadsheet {

/// How an exchange came to its end.
enum class Ending {
    Complete,
    Cut,
    /// No byte came for too long.
    Silent,
    HostUnknown,
    NoConnection,
    /// The host could not prove who it is.
    Untrusted,
    /// What came cannot be unpacked.
    Damaged
};

/// One request sent and its answer received, piece by piece, with turns of the event loop in between. It
/// follows no redirects and sends nothing twice. Deleting it closes the connection.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, const QNetworkRequest &request,
             std::chrono::milliseconds longestSilence);
    ~Exchange() override;

signals:
    /// Before any piece.
    void headed(const broadsheet::ResponseHead &head);
    void received(const QByteArray &piece);
    /// The last signal. There was no head if the answer did not get that far.
    void ended(broadsheet::Ending ending, const QString &detail);

private:
    void tellHead();
    void takePiece();
    void takeMoreLater();
    void fallSilent();
    Ending ending() const;

    /// Goes before the exchange when the client does.
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_nextPiece;
    bool m_isHeadTold = false;
    bool m_isSilent = false;
};

} // namespace broadsheet
