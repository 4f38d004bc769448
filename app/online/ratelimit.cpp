#include "online/ratelimit.h"

#include <QLocale>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Longer pauses say the same, and their milliseconds must not overflow.
constexpr qint64 mostSeconds = 10LL * 365 * 24 * 60 * 60;

std::optional<milliseconds> secondsOf(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(std::min(seconds, mostSeconds));
}

/// The value of one parameter of an item such as `"api";r=0;t=55`; empty when it is not there.
QByteArray parameter(const QByteArray &item, const QByteArray &name)
{
    const QList<QByteArray> parts = item.split(';');
    for (const QByteArray &part : parts) {
        if (part.trimmed().startsWith(name + '='))
            return part.trimmed().sliced(name.size() + 1);
    }
    return {};
}

/// Whether the number of requests left is there and zero.
bool isUsedUp(const QByteArray &remaining)
{
    return secondsOf(remaining) == milliseconds(0);
}

} // namespace

std::optional<milliseconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    if (const std::optional<milliseconds> seconds = secondsOf(value))
        return seconds;
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0),
                      milliseconds(std::chrono::seconds(mostSeconds)));
}

std::optional<milliseconds> pauseUntilReset(const ResponseHead &head)
{
    if (isUsedUp(head.header("RateLimit-Remaining")))
        return secondsOf(head.header("RateLimit-Reset"));
    std::optional<milliseconds> longest;
    const QList<QByteArray> items = head.header("RateLimit").split(',');
    for (const QByteArray &item : items) {
        const std::optional<milliseconds> reset =
            isUsedUp(parameter(item, "r")) ? secondsOf(parameter(item, "t")) : std::nullopt;
        longest = std::max(longest, reset);
    }
    return longest;
}

milliseconds askedPause(const ResponseHead &head, const QDateTime &now)
{
    return std::max(retryAfter(head.header("Retry-After"), now).value_or(milliseconds(0)),
                    pauseUntilReset(head).value_or(milliseconds(0)));
}

} // namespace broadsheet
