#include "online/contentcheck.h"

#include "online/failuresentences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 1024;
constexpr qsizetype tailBytes = 1024;

QByteArrayView withoutMark(QByteArrayView bytes)
{
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    return (bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes).trimmed();
}

bool endsWithOneOf(QByteArrayView body, const QList<QByteArrayView> &endings)
{
    const QByteArrayView tail = body.last(std::min(body.size(), tailBytes));
    return std::any_of(endings.begin(), endings.end(),
                       [tail](QByteArrayView ending) { return tail.contains(ending); });
}

bool isWholeJson(QByteArrayView body)
{
    return (body.startsWith('[') && body.endsWith(']')) || (body.startsWith('{') && body.endsWith('}'));
}

bool isWholeFeed(QByteArrayView body)
{
    return body.startsWith('<') && endsWithOneOf(body, {"</feed>", "</rss>", "</rdf:RDF>"});
}

bool isWholeBibTeX(QByteArrayView body)
{
    return body.startsWith('@') && body.endsWith('}');
}

bool isWholePage(const ResponseHead &head, QByteArrayView body)
{
    const QByteArray type = head.header("Content-Type").toLower();
    if (!type.isEmpty() && !type.startsWith("text/") && !type.startsWith("application/xhtml"))
        return false;
    const bool isPacked = !head.header("Content-Encoding").isEmpty();
    return !isPacked || !looksLikeWebPage(body) || endsWithOneOf(body, {"</html>", "</HTML>"});
}

bool isWhole(BodyKind kind, const ResponseHead &head, QByteArrayView body)
{
    switch (kind) {
    case BodyKind::Json:
        return isWholeJson(body);
    case BodyKind::Feed:
        return isWholeFeed(body);
    case BodyKind::BibTeX:
        return isWholeBibTeX(body);
    case BodyKind::Image:
        return looksLikeImage(body);
    case BodyKind::Page:
        return isWholePage(head, body);
    }
    Q_UNREACHABLE();
}

/// What an object such as {"error":"…"} says; empty for any other body.
QString reportedError(const QByteArray &body)
{
    // An error is short, and a long body would take its time.
    constexpr qsizetype longestError = 4096;
    if (body.size() > longestError)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return object.contains("id"_L1) ? QString() : object.value("error"_L1).toString();
}

} // namespace

bool turnsAway(const QByteArray &body)
{
    return body.isEmpty() ||
           body.first(std::min(body.size(), headBytes)).trimmed().startsWith("Rate exceeded");
}

bool looksLikeWebPage(QByteArrayView start)
{
    const QByteArray lower =
        withoutMark(start.first(std::min(start.size(), headBytes))).toByteArray().toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ||
           (lower.startsWith("<!--") && lower.contains("<html"));
}

bool looksLikeImage(QByteArrayView start)
{
    constexpr qsizetype webpMark = 8;
    return start.startsWith("\x89PNG\r\n\x1a\n") || start.startsWith("\xff\xd8\xff") ||
           start.startsWith("GIF8") ||
           (start.startsWith("RIFF") && start.sliced(std::min(start.size(), webpMark)).startsWith("WEBP"));
}

std::optional<WebFailure> contentTrouble(BodyKind kind, const ResponseHead &head, const QByteArray &body)
{
    const QByteArrayView content = kind == BodyKind::Image ? QByteArrayView(body) : withoutMark(body);
    if (kind != BodyKind::Page && looksLikeWebPage(content))
        return webPageFailure(head.url);
    if (!isWhole(kind, head, content))
        return wrongContentFailure(head.url);
    if (const QString words = kind == BodyKind::Json ? reportedError(body) : QString(); !words.isEmpty())
        return reportedErrorFailure(head.url, words);
    return std::nullopt;
}

} // namespace broadsheet
