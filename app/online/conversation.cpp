#include "online/conversation.h"

#include "base/webaddress.h"
#include "online/failuresentences.h"
#include "online/hostgroup.h"
#include "online/ratelimit.h"
#include "online/websurroundings.h"

#include <algorithm>
#include <utility>

namespace broadsheet {

using std::chrono::milliseconds;

namespace {

constexpr int mostRepeats = 2;
/// More of a body that nobody wants is not waited for.
constexpr qsizetype mostIgnored = 64LL * 1024;
constexpr qsizetype mostQuoted = 500;

bool isForReceiver(int status)
{
    constexpr int notModified = 304;
    constexpr int rangeNotSatisfiable = 416;
    return (status >= 200 && status < 300) || status == notModified || status == rangeNotSatisfiable;
}

bool isBusy(int status)
{
    constexpr int tooManyRequests = 429;
    constexpr int unavailable = 503;
    return status == tooManyRequests || status == unavailable;
}

} // namespace

Conversation::Conversation(const QUrl &url, Urgency urgency, WebSurroundings &surroundings,
                           AnswerReceiver &receiver)
    : m_surroundings(surroundings),
      m_receiver(receiver),
      m_start(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment)),
      m_urgency(urgency),
      m_redirects(m_start)
{
    connect(&surroundings.queue, &RequestQueue::paused, this, &Conversation::heedPause);
    connect(&surroundings.queue, &RequestQueue::wentOffline, this, [this] { stop(offlineFailure()); });
}

Conversation::~Conversation()
{
    m_exchange.reset();
    leaveQueue();
}

void Conversation::start()
{
    if (m_surroundings.queue.networkUse() == NetworkUse::Offline)
        conclude(offlineFailure());
    else if (!isWebAddress(m_start))
        conclude(notAWebAddressFailure(m_start));
    else
        queueUp(m_start);
}

void Conversation::stop(const WebFailure &failure)
{
    conclude(failure);
}

void Conversation::queueUp(const QUrl &url)
{
    if (m_isConcluded)
        return;
    m_url = url;
    m_ticket = m_surroundings.queue.enter(url, m_urgency, [this] { ask(); });
    heedPause();
}

void Conversation::heedPause()
{
    // While an answer is coming, the pause is for others.
    if (!m_ticket || m_exchange)
        return;
    const milliseconds pause = m_surroundings.queue.pauseOf(m_url);
    if (pause <= milliseconds(0))
        return;
    const QDateTime until = m_surroundings.queue.endOf(pause);
    if (pause > m_surroundings.setup.longestPause)
        conclude(busyUntilFailure(m_url, until));
    else
        emit waiting(m_url.host(), until);
}

void Conversation::ask()
{
    m_head = {};
    m_verdict = {};
    m_redirect.reset();
    m_ignored.clear();
    QNetworkRequest request = m_receiver.requestFor(m_url);
    // A connection kept open to one host of arXiv would be a second one when the next is asked.
    if (hostGroup(m_url, m_surroundings.setup.addresses) == arxivGroup)
        request.setRawHeader("Connection", "close");
    m_exchange =
        std::make_unique<Exchange>(m_surroundings.network, request, m_surroundings.setup.longestSilence);
    connect(m_exchange.get(), &Exchange::headed, this, &Conversation::takeHead);
    connect(m_exchange.get(), &Exchange::received, this, &Conversation::takePiece);
    connect(m_exchange.get(), &Exchange::ended, this, &Conversation::takeEnding);
}

void Conversation::leaveQueue()
{
    if (m_ticket)
        m_surroundings.queue.leave(*std::exchange(m_ticket, std::nullopt));
}

void Conversation::dropExchange()
{
    if (!m_exchange)
        return;
    // It may be the exchange that calls.
    m_exchange->disconnect(this);
    m_exchange.release()->deleteLater();
}

void Conversation::takeHead(const ResponseHead &head)
{
    m_head = head;
    m_surroundings.watch.answered(m_url.authority());
    m_verdict = verdictOn(head);
}

Verdict Conversation::verdictOn(const ResponseHead &head)
{
    if (isRedirect(head)) {
        const WebExpected<QUrl> target = m_redirects.follow(head);
        if (!target)
            return Verdict::fail(target.error());
        m_redirect = *target;
        return {};
    }
    if (isForReceiver(head.status))
        return m_receiver.begin(head);
    if (isBusy(head.status))
        return Verdict::tryLater(busyFailure(m_url));
    const WebFailure failure = statusFailure(m_url, head.status);
    return failure.trouble == WebTrouble::ServerTrouble ? Verdict::tryLater(failure) : Verdict::fail(failure);
}

void Conversation::takePiece(const QByteArray &piece)
{
    if (m_verdict.course == Verdict::Course::GoOn && !m_redirect) {
        m_verdict = m_receiver.take(piece);
        if (m_verdict.course != Verdict::Course::GoOn)
            settle();
        return;
    }
    m_ignored += piece;
    if (m_ignored.size() > mostIgnored)
        settle();
}

void Conversation::takeEnding(Ending ending, const QString &detail)
{
    // What an answer said before it broke off stands.
    if (m_verdict.course == Verdict::Course::GoOn && !m_redirect)
        m_verdict = verdictOn(ending, detail);
    settle();
}

Verdict Conversation::verdictOn(Ending ending, const QString &detail)
{
    if (ending == Ending::HostUnknown || ending == Ending::NoConnection)
        m_surroundings.watch.notReached(m_url.authority());
    switch (ending) {
    case Ending::Complete:
        return m_receiver.end();
    case Ending::Cut:
        return Verdict::tryLater(brokenOffFailure(m_url, detail));
    case Ending::Silent:
        return Verdict::tryLater(silentFailure(m_url));
    case Ending::HostUnknown:
        return Verdict::fail(hostUnknownFailure(m_url, detail));
    case Ending::NoConnection:
        return Verdict::fail(noConnectionFailure(m_url, detail));
    case Ending::Untrusted:
        return Verdict::fail(untrustedFailure(m_url, detail));
    case Ending::Damaged:
        return Verdict::fail(damagedFailure(m_url, detail));
    }
    Q_UNREACHABLE();
}

void Conversation::settle()
{
    dropExchange();
    if (m_redirect) {
        leaveQueue();
        queueUp(*m_redirect);
        return;
    }
    switch (m_verdict.course) {
    case Verdict::Course::GoOn:
        succeed();
        break;
    case Verdict::Course::AskAgain:
        askAgain();
        break;
    case Verdict::Course::TryLater:
        tryLater();
        break;
    case Verdict::Course::Fail:
        quoteIgnored(*m_verdict.failure);
        conclude(m_verdict.failure);
        break;
    }
}

void Conversation::quoteIgnored(WebFailure &failure) const
{
    if (!m_ignored.isEmpty())
        failure.error.detail +=
            u'\n' + QString::fromUtf8(m_ignored.first(std::min(m_ignored.size(), mostQuoted)));
}

void Conversation::succeed()
{
    const RequestQueue::Ticket ticket = *std::exchange(m_ticket, std::nullopt);
    m_surroundings.queue.answered(ticket);
    if (const std::optional<milliseconds> pause = pauseUntilReset(m_head))
        m_surroundings.queue.hold(ticket, std::min(*pause, m_surroundings.setup.longestPause));
    m_surroundings.queue.leave(ticket);
    conclude(std::nullopt);
}

void Conversation::askAgain()
{
    if (++m_repeats > mostRepeats) {
        conclude(m_verdict.failure);
        return;
    }
    leaveQueue();
    m_redirects = Redirects(m_start);
    queueUp(m_start);
}

void Conversation::tryLater()
{
    // A request that is not tried again has told something about the host all the same.
    const RequestQueue::Ticket ticket = *std::exchange(m_ticket, std::nullopt);
    m_surroundings.queue.backOff(ticket, askedPause(m_head, m_surroundings.setup.clock()));
    m_surroundings.queue.leave(ticket);
    if (++m_tries >= m_surroundings.setup.mostTries) {
        conclude(m_verdict.failure);
        return;
    }
    m_redirects = Redirects(m_start);
    queueUp(m_start);
}

void Conversation::conclude(const std::optional<WebFailure> &failure)
{
    if (m_isConcluded)
        return;
    m_isConcluded = true;
    dropExchange();
    leaveQueue();
    QMetaObject::invokeMethod(
        this, [this, failure] { emit concluded(failure); }, Qt::QueuedConnection);
}

} // namespace broadsheet
