#include "testlib/scriptedanswer.h"

#include <array>
#include <zlib.h>

namespace broadsheet::testing {

namespace {

/// Deflates with a gzip header and trailer around (RFC 1952).
QByteArray gzipped(QByteArray bytes)
{
    constexpr int gzipWindow = 15 + 16;
    constexpr int memory = 8;
    z_stream stream = {};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray packedBody(const QByteArray &body, ScriptedAnswer::Packing packing)
{
    if (packing == ScriptedAnswer::Packing::None)
        return body;
    QByteArray packed = gzipped(body);
    const qsizetype middle = packed.size() / 2;
    if (packing == ScriptedAnswer::Packing::TruncatedGzip)
        packed.truncate(middle);
    if (packing == ScriptedAnswer::Packing::DamagedGzip)
        packed.replace(middle, 4, QByteArray("\xff\xff\xff\xff", 4));
    return packed;
}

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

QByteArray reason(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Elsewhere" : "Trouble";
}

bool isNotModified(const HttpHeaders &asked, const HttpHeaders &told)
{
    const QByteArray etag = headerValue(told, "ETag");
    const QByteArray modified = headerValue(told, "Last-Modified");
    if (const QByteArray match = headerValue(asked, "If-None-Match"); !match.isEmpty())
        return match == etag;
    const QByteArray since = headerValue(asked, "If-Modified-Since");
    return !since.isEmpty() && since == modified;
}

/// Where the request wants the body to begin; nothing when it wants all of it.
std::optional<qsizetype> rangeStart(const HttpHeaders &asked, const HttpHeaders &told)
{
    const QByteArray range = headerValue(asked, "Range");
    const QByteArray condition = headerValue(asked, "If-Range");
    if (!range.startsWith("bytes=") || !range.endsWith('-'))
        return std::nullopt;
    if (!condition.isEmpty() && condition != headerValue(told, "ETag") &&
        condition != headerValue(told, "Last-Modified"))
        return std::nullopt;
    return range.sliced(6).chopped(1).toLongLong();
}

void heedConditions(ScriptedAnswer &answer, const HttpHeaders &asked)
{
    const QByteArray size = QByteArray::number(answer.body.size());
    if (isNotModified(asked, answer.headers)) {
        answer.status = 304;
        answer.body.clear();
    } else if (const std::optional<qsizetype> start = rangeStart(asked, answer.headers)) {
        const bool isInside = *start < answer.body.size();
        answer.status = isInside ? 206 : 416;
        const QByteArray last = QByteArray::number(answer.body.size() - 1);
        answer.headers.emplaceBack("Content-Range",
                                   isInside ? "bytes " + QByteArray::number(*start) + '-' + last + '/' + size
                                            : "bytes */" + size);
        answer.body = isInside ? answer.body.sliced(*start) : QByteArray();
    }
}

} // namespace

QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedAnswer plainAnswer(const QByteArray &body, const HttpHeaders &headers)
{
    return {.headers = headers, .body = body};
}

ScriptedAnswer statusAnswer(int status, const HttpHeaders &headers, const QByteArray &body)
{
    return {.status = status, .headers = headers, .body = body};
}

ScriptedAnswer redirectAnswer(const QByteArray &location, int status)
{
    return {.status = status, .headers = {{"Location", location}}, .body = "Moved."};
}

ScriptedAnswer fileAnswer(const QByteArray &body, const QByteArray &etag)
{
    return {.headers = {{"ETag", etag}, {"Accept-Ranges", "bytes"}},
            .body = body,
            .conditions = ScriptedAnswer::Conditions::Honoured};
}

QByteArray WireAnswer::upTo(const ScriptedAnswer::Place &place) const
{
    return place.part == ScriptedAnswer::Place::Part::Head
               ? head.first(qMin(place.bytes, head.size()))
               : head + body.first(qMin(place.bytes, body.size()));
}

WireAnswer wireAnswer(const ScriptedAnswer &scripted, const HttpHeaders &requestHeaders)
{
    ScriptedAnswer answer = scripted;
    if (answer.conditions == ScriptedAnswer::Conditions::Honoured)
        heedConditions(answer, requestHeaders);
    WireAnswer wire{.head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) +
                            "\r\n",
                    .body = packedBody(answer.body, answer.packing)};
    if (answer.packing != ScriptedAnswer::Packing::None)
        answer.headers.emplaceBack("Content-Encoding", "gzip");
    if (answer.framing == ScriptedAnswer::Framing::Chunked) {
        answer.headers.emplaceBack("Transfer-Encoding", "chunked");
        wire.body = chunked(wire.body);
    } else if (answer.framing == ScriptedAnswer::Framing::ContentLength && answer.status != 304) {
        answer.headers.emplaceBack("Content-Length",
                                   QByteArray::number(answer.toldLength.value_or(wire.body.size())));
    }
    if (headerValue(requestHeaders, "Connection").toLower() == "close")
        answer.headers.emplaceBack("Connection", "close");
    for (const auto &[name, value] : std::as_const(answer.headers))
        wire.head += name + ": " + value + "\r\n";
    wire.head += "\r\n";
    return wire;
}

} // namespace broadsheet::testing
