#include "online/filedownload.h"

#include "base/future.h"
#include "online/contentcheck.h"
#include "online/contentrange.h"
#include "online/failuresentences.h"
#include "online/requestbuilding.h"
#include "online/websurroundings.h"

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

constexpr int ok = 200;
constexpr int partialContent = 206;
constexpr int rangeNotSatisfiable = 416;

/// They tell what kind of file it is.
constexpr qint64 startBytes = 512;
/// A complete PDF has its end mark among them.
constexpr qint64 endBytes = 4096;

QByteArray acceptedTypes(DownloadKind kind)
{
    return kind == DownloadKind::Pdf ? QByteArray("application/pdf") : acceptedTypes(BodyKind::Image);
}

} // namespace

FileDownload::FileDownload(const DownloadRequest &request, WebSurroundings &surroundings, QObject *parent)
    : DownloadTask(parent),
      m_request(request),
      m_surroundings(surroundings),
      m_file(std::make_shared<UnfinishedFile>(request.fileName)),
      m_conversation(request.url, request.urgency, surroundings, *this)
{
    connect(&m_conversation, &Conversation::waiting, this, &DownloadTask::waiting);
    connect(&m_conversation, &Conversation::concluded, this, &FileDownload::conclude);
    open();
}

void FileDownload::open()
{
    using Opened = Result<WebExpected<void>>;
    const FutureResult<WebExpected<void>> opened =
        m_surroundings.onDisk([file = m_file, url = m_request.url] { return Opened(file->open(url)); });
    opened.then(this, [this](const Opened &result) {
        if (*result)
            m_conversation.start();
        else
            m_conversation.stop(result->error());
    });
}

void FileDownload::cancel()
{
    m_conversation.stop(cancelledFailure());
}

QNetworkRequest FileDownload::requestFor(const QUrl &url)
{
    QNetworkRequest request = plainRequest(url, acceptedTypes(m_request.kind), m_surroundings.setup.version);
    // Parts of a packed file could not be put together.
    request.setRawHeader("Accept-Encoding", "identity");
    const QByteArray validator = m_file->validator();
    m_isRestAsked = !validator.isEmpty();
    if (m_isRestAsked) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_file->size()) + '-');
        request.setRawHeader("If-Range", validator);
    }
    return request;
}

Verdict FileDownload::begin(const ResponseHead &head)
{
    m_head = head;
    m_isStartChecked = false;
    if (head.status == ok)
        return beginWhole();
    if (m_isRestAsked && head.status == partialContent)
        return beginRest();
    if (m_isRestAsked && head.status == rangeNotSatisfiable)
        return startAnew();
    return Verdict::fail(statusFailure(head.url, head.status));
}

Verdict FileDownload::beginWhole()
{
    m_total = m_head.length;
    if (const WebExpected<void> restarted = m_file->restart(m_head); !restarted)
        return Verdict::fail(restarted.error());
    return checkSize();
}

Verdict FileDownload::beginRest()
{
    const std::optional<ContentRange> range = contentRange(m_head.header("Content-Range"));
    const QByteArray validator = rangeValidator(m_head);
    if (!range || range->first != m_file->size() ||
        (!validator.isEmpty() && validator != m_file->validator()))
        return startAnew();
    m_total = range->total;
    return checkSize();
}

Verdict FileDownload::startAnew()
{
    if (const WebExpected<void> restarted = m_file->restart({}); !restarted)
        return Verdict::fail(restarted.error());
    return Verdict::askAgain(wrongContentFailure(m_head.url));
}

Verdict FileDownload::checkSize() const
{
    if (std::max(m_total.value_or(0), m_file->size()) > m_request.mostBytes)
        return Verdict::fail(tooLargeFailure(m_head.url, m_request.mostBytes));
    return {};
}

Verdict FileDownload::take(const QByteArray &piece)
{
    if (const WebExpected<void> appended = m_file->append(piece); !appended)
        return Verdict::fail(appended.error());
    emit progressed(m_file->size(), m_total.value_or(-1));
    if (!m_isStartChecked && m_file->size() >= startBytes) {
        if (Verdict verdict = checkStart(); verdict.course != Verdict::Course::GoOn)
            return verdict;
    }
    return checkSize();
}

Verdict FileDownload::checkStart()
{
    m_isStartChecked = true;
    const QByteArray start = m_file->firstBytes(startBytes);
    const bool isRight =
        m_request.kind == DownloadKind::Pdf ? start.startsWith("%PDF-") : looksLikeImage(start);
    if (isRight)
        return {};
    if (turnsAway(start)) {
        const WebExpected<void> restarted = m_file->restart({});
        return Verdict::tryLater(restarted ? busyFailure(m_head.url) : restarted.error());
    }
    return Verdict::fail(looksLikeWebPage(start) ? webPageFailure(m_head.url)
                                                 : wrongContentFailure(m_head.url));
}

Verdict FileDownload::end()
{
    if (m_total && m_file->size() < *m_total)
        return Verdict::tryLater(brokenOffFailure(m_head.url, {}));
    if (Verdict verdict = checkStart(); verdict.course != Verdict::Course::GoOn)
        return verdict;
    return checkEnd();
}

Verdict FileDownload::checkEnd()
{
    const bool isTooMuch = m_total && m_file->size() > *m_total;
    const bool isCut = m_request.kind == DownloadKind::Pdf && !m_file->lastBytes(endBytes).contains("%%EOF");
    return isTooMuch || isCut ? Verdict::fail(wrongContentFailure(m_head.url)) : Verdict();
}

void FileDownload::conclude(const std::optional<WebFailure> &failure)
{
    if (!failure) {
        complete();
        return;
    }
    // Whatever else went wrong, the part that has come may be right.
    if (failure->trouble == WebTrouble::WrongContent || failure->trouble == WebTrouble::TooLarge)
        m_file->discard();
    m_file.reset();
    finish(tl::unexpected(*failure));
}

void FileDownload::complete()
{
    const qint64 bytes = m_file->size();
    using Completed = Result<WebExpected<void>>;
    const FutureResult<WebExpected<void>> completed =
        m_surroundings.onDisk([file = std::move(m_file)] { return Completed(file->complete()); });
    completed.then(this, [this, bytes](const Completed &result) {
        finish(result->map([bytes] { return Download{.bytes = bytes}; }));
    });
}

void FileDownload::finish(const DownloadResult &result)
{
    emit finished(result);
    deleteLater();
}

} // namespace broadsheet
