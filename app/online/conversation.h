#pragma once

#include "online/answerreceiver.h"
#include "online/exchange.h"
#include "online/redirects.h"
#include "online/requestqueue.h"
#include "online/urgency.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broadsheet {

class WebSurroundings;

/// All that is said with hosts until one request has its answer: waits for its turn, follows redirects, and
/// tries again, a few times, when it is turned away or the connection breaks.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    /// The surroundings and the receiver outlive it.
    Conversation(const QUrl &url, Urgency urgency, WebSurroundings &surroundings, AnswerReceiver &receiver);
    ~Conversation() override;

    void start();
    /// Ends it with the failure, unless it has ended.
    void stop(const WebFailure &failure);

signals:
    void waiting(const QString &host, const QDateTime &until);
    /// Sent once, from the event loop. Without a failure, the receiver has all of its answer.
    void concluded(const std::optional<broadsheet::WebFailure> &failure);

private:
    void queueUp(const QUrl &url);
    void heedPause();
    void ask();
    void leaveQueue();
    void dropExchange();

    void takeHead(const ResponseHead &head);
    void takePiece(const QByteArray &piece);
    void takeEnding(Ending ending, const QString &detail);
    Verdict verdictOn(const ResponseHead &head);
    Verdict verdictOn(Ending ending, const QString &detail);

    void settle();
    void succeed();
    void quoteIgnored(WebFailure &failure) const;
    void askAgain();
    void tryLater();
    void conclude(const std::optional<WebFailure> &failure);

    WebSurroundings &m_surroundings;
    AnswerReceiver &m_receiver;
    QUrl m_start;
    Urgency m_urgency;

    Redirects m_redirects;
    /// The address asked now.
    QUrl m_url;
    std::optional<QUrl> m_redirect;
    std::optional<RequestQueue::Ticket> m_ticket;
    std::unique_ptr<Exchange> m_exchange;
    ResponseHead m_head;
    Verdict m_verdict;
    /// Of an answer that is not for the receiver.
    QByteArray m_ignored;
    int m_tries = 0;
    int m_repeats = 0;
    bool m_isConcluded = false;
};

} // namespace broadsheet
