#include "formats/readers/gzip.h"

#include "formats/readers/sourcesize.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace broadsheet {

namespace {

constexpr char magic[] = "\x1F\x8B";

/// Lets zlib read one member after the other and write into one growing array.
class GzipUnpacker final
{
public:
    explicit GzipUnpacker(const QByteArray &packed) : m_packed(packed)
    {
        // Sixteen more than the largest window means gzip.
        m_ready = inflateInit2(&m_stream, MAX_WBITS + 16) == Z_OK;
    }
    ~GzipUnpacker()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(GzipUnpacker)

    enum class Outcome { Complete, Damaged, TooLarge };

    Outcome unpack()
    {
        if (!m_ready)
            return Outcome::Damaged;
        for (int status = Z_OK; status == Z_OK;) {
            if (m_bytes.size() > largestSource)
                return Outcome::TooLarge;
            status = unpackSome();
            if (status == Z_STREAM_END && anotherMemberFollows())
                status = inflateReset(&m_stream);
            else if (status == Z_STREAM_END)
                return Outcome::Complete;
        }
        return Outcome::Damaged;
    }

    QByteArray takeBytes() { return std::move(m_bytes); }

private:
    int unpackSome()
    {
        static constexpr qsizetype step = qsizetype{1024} * 1024;
        static constexpr qsizetype mostAtOnce = std::numeric_limits<uInt>::max();
        const qsizetype size = m_bytes.size();
        m_bytes.resize(size + step);
        const uInt offered = uInt(std::min(m_packed.size() - m_read, mostAtOnce));
        // zlib only reads through this pointer, although it is not declared so.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.constData() + m_read));
        m_stream.avail_in = offered;
        m_stream.next_out = reinterpret_cast<Bytef *>(m_bytes.data() + size);
        m_stream.avail_out = uInt(step);
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        m_read += offered - m_stream.avail_in;
        m_bytes.resize(size + step - m_stream.avail_out);
        return status;
    }

    /// Some tools fill a file up with zeros, which are no member.
    bool anotherMemberFollows() const { return QByteArrayView(m_packed).sliced(m_read).startsWith(magic); }

    const QByteArray &m_packed;
    QByteArray m_bytes;
    z_stream m_stream = {};
    qsizetype m_read = 0;
    bool m_ready = false;
};

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith(magic);
}

Result<UnpackedSource> unpackGzip(const QByteArray &bytes)
{
    GzipUnpacker unpacker(bytes);
    const GzipUnpacker::Outcome outcome = unpacker.unpack();
    if (outcome == GzipUnpacker::Outcome::TooLarge) {
        return failure(QCoreApplication::translate("Import",
                                                   "The file unpacks to more than %1, which no digest does. "
                                                   "Nothing was imported from it.")
                           .arg(QLocale().formattedDataSize(largestSource)));
    }
    UnpackedSource unpacked{.bytes = unpacker.takeBytes(),
                            .complete = outcome == GzipUnpacker::Outcome::Complete};
    if (!unpacked.complete && unpacked.bytes.isEmpty()) {
        return failure(QCoreApplication::translate(
            "Import", "The gzip file is damaged: nothing can be unpacked from it. Fetch it again."));
    }
    return unpacked;
}

} // namespace broadsheet
