#include "online/webget.h"

#include "base/future.h"
#include "base/logging.h"
#include "online/contentcheck.h"
#include "online/failuresentences.h"
#include "online/linkheader.h"
#include "online/requestbuilding.h"
#include "online/websurroundings.h"

namespace broadsheet {

namespace {

constexpr int notModified = 304;

} // namespace

WebGet::WebGet(const WebRequest &request, WebSurroundings &surroundings, QObject *parent)
    : WebTask(parent),
      m_request(request),
      m_surroundings(surroundings),
      m_conversation(request.url, request.urgency, surroundings, *this)
{
    connect(&m_conversation, &Conversation::waiting, this, &WebTask::waiting);
    connect(&m_conversation, &Conversation::concluded, this, &WebGet::conclude);
    using Found = Result<std::optional<StoredAnswer>>;
    const FutureResult<std::optional<StoredAnswer>> found =
        surroundings.onDisk([&cache = surroundings.cache, url = request.url, kind = request.kind] {
            return Found(cache.find(url, kind));
        });
    found.then(this, [this](const Found &stored) {
        m_stored = *stored;
        m_conversation.start();
    });
}

void WebGet::cancel()
{
    m_conversation.stop(cancelledFailure());
}

QNetworkRequest WebGet::requestFor(const QUrl &url)
{
    QNetworkRequest request = plainRequest(url, acceptedTypes(m_request.kind), m_surroundings.setup.version);
    // Qt looks for bodies that grow without measure when unpacked from this size on.
    request.setDecompressedSafetyCheckThreshold(m_request.mostBytes);
    if (isStoredAnswerFor(url)) {
        if (!m_stored->etag.isEmpty())
            request.setRawHeader("If-None-Match", m_stored->etag);
        if (!m_stored->lastModified.isEmpty())
            request.setRawHeader("If-Modified-Since", m_stored->lastModified);
    }
    return request;
}

bool WebGet::isStoredAnswerFor(const QUrl &url) const
{
    return m_stored && m_stored->url == url;
}

Verdict WebGet::begin(const ResponseHead &head)
{
    m_head = head;
    m_body.clear();
    if (head.status == notModified)
        return beginUnchanged();
    if (head.status >= 300)
        return Verdict::fail(statusFailure(head.url, head.status));
    if (head.length.value_or(0) > m_request.mostBytes)
        return Verdict::fail(tooLargeFailure(head.url, m_request.mostBytes));
    m_body.reserve(head.length.value_or(0));
    return {};
}

Verdict WebGet::beginUnchanged()
{
    if (isStoredAnswerFor(m_head.url)) {
        m_isConfirmed = true;
        return {};
    }
    // Nobody asked whether anything had changed.
    return Verdict::askAgain(wrongContentFailure(m_head.url));
}

Verdict WebGet::take(const QByteArray &piece)
{
    if (m_body.size() + piece.size() > m_request.mostBytes)
        return Verdict::fail(tooLargeFailure(m_head.url, m_request.mostBytes));
    m_body += piece;
    emit progressed(m_body.size(), m_head.length.value_or(-1));
    return {};
}

Verdict WebGet::end()
{
    if (m_isConfirmed)
        return {};
    if (turnsAway(m_body) || (m_request.isUnexpectedlyEmpty && m_request.isUnexpectedlyEmpty(m_body)))
        return Verdict::tryLater(busyFailure(m_head.url));
    if (const std::optional<WebFailure> trouble = contentTrouble(m_request.kind, m_head, m_body))
        return Verdict::fail(*trouble);
    return {};
}

void WebGet::conclude(const std::optional<WebFailure> &failure)
{
    if (failure) {
        emit finished(tl::unexpected(*failure));
    } else {
        if (!m_isConfirmed)
            store();
        emit finished(answer());
    }
    deleteLater();
}

WebAnswer WebGet::answer()
{
    if (m_isConfirmed)
        return {.body = m_stored->body, .url = m_stored->url, .next = m_stored->next, .isUnchanged = true};
    return {.body = m_body,
            .url = m_head.url,
            .next = nextPage(m_head),
            .isUnchanged = m_stored && m_stored->body == m_body};
}

void WebGet::store()
{
    const StoredAnswer stored{.body = m_body,
                              .etag = m_head.header("ETag"),
                              .lastModified = m_head.header("Last-Modified"),
                              .url = m_head.url,
                              .next = nextPage(m_head)};
    m_surroundings.onDisk(
        [&cache = m_surroundings.cache, url = m_request.url, kind = m_request.kind, stored] {
            Result<void> result = cache.store(url, kind, stored);
            if (!result)
                qCWarning(onlineLog, "%ls", qUtf16Printable(result.error().message));
            return result;
        });
}

} // namespace broadsheet
