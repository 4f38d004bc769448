#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace broadsheet::testing {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The value of the first header of that name, in whatever case; empty when there is none.
QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);

/// One answer of the misbehaving server. What is not set is as it should be.
struct ScriptedAnswer
{
    enum class Packing { None, Gzip, DamagedGzip, TruncatedGzip };
    enum class Framing { ContentLength, Chunked, UntilClose };
    /// Whether Range, If-Range, If-None-Match and If-Modified-Since are heeded, by the ETag and
    /// Last-Modified among the headers.
    enum class Conditions { Ignored, Honoured };

    /// A place in the answer as it goes over the wire. The body begins after the empty line.
    struct Place
    {
        enum class Part { Head, Body };
        Part part = Part::Body;
        qsizetype bytes = 0;
    };

    struct Drip
    {
        qsizetype bytes = 1;
        std::chrono::milliseconds interval{1};
    };

    int status = 200;
    HttpHeaders headers = {};
    QByteArray body = {};
    Packing packing = Packing::None;
    Framing framing = Framing::ContentLength;
    Conditions conditions = Conditions::Ignored;
    /// Said in Content-Length in place of the true length; the connection is closed after the body.
    std::optional<qint64> toldLength = std::nullopt;
    /// The connection is closed there.
    std::optional<Place> cutAt = std::nullopt;
    /// Nothing comes from there on, and the connection stays open.
    std::optional<Place> stallAt = std::nullopt;
    std::optional<Drip> drip = std::nullopt;
};

ScriptedAnswer plainAnswer(const QByteArray &body, const HttpHeaders &headers = {});
ScriptedAnswer statusAnswer(int status, const HttpHeaders &headers = {}, const QByteArray &body = {});
ScriptedAnswer redirectAnswer(const QByteArray &location, int status = 302);
/// A file that can be continued where it broke off.
ScriptedAnswer fileAnswer(const QByteArray &body, const QByteArray &etag);

/// What the answer to one request looks like on the wire.
struct WireAnswer
{
    QByteArray head;
    QByteArray body = {};

    QByteArray upTo(const ScriptedAnswer::Place &place) const;
};

WireAnswer wireAnswer(const ScriptedAnswer &answer, const HttpHeaders &requestHeaders);

} // namespace broadsheet::testing
