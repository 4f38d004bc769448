#pragma once

#include "online/urgency.h"
#include "online/webfailure.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>

namespace broadsheet {

/// What must arrive. It decides what is asked for and what is taken for an answer.
enum class BodyKind { Json, Feed, BibTeX, Image, Page };

struct WebRequest
{
    /// Only http and https. Names and passwords in it are left out.
    QUrl url;
    BodyKind kind = BodyKind::Json;
    /// A longer body, once unpacked, is a failure.
    qint64 mostBytes = 32LL * 1024 * 1024;
    Urgency urgency = Urgency::Awaited;
    /// Says of a well-formed body that it holds nothing although it should. Such an answer is what a host
    /// gives when it is asked too fast: it is asked again later. May be absent; must be quick.
    std::function<bool(const QByteArray &)> isUnexpectedlyEmpty = {};
};

struct WebAnswer
{
    QByteArray body;
    /// Where the answer came from, after redirects.
    QUrl url;
    /// The next page, when the answer names one on the same host (RFC 8288, rel="next").
    std::optional<QUrl> next = std::nullopt;
    /// The host says, or the bytes show, that nothing has changed since the answer stored last.
    bool isUnchanged = false;

    friend bool operator==(const WebAnswer &, const WebAnswer &) = default;
};

using WebResult = WebExpected<WebAnswer>;

} // namespace broadsheet
