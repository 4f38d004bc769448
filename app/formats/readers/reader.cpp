#include "formats/readers/reader.h"

#include "formats/readers/huggingfacejsonreader.h"
#include "formats/readers/pagetextreader.h"
#include "formats/readers/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One input format. A new reader needs an ImportFormat and a row in the table below.
struct Reader
{
    ImportFormat format;
    QLatin1StringView name;
    /// Both are given valid UTF-8.
    bool (*recognises)(const QByteArray &source);
    Result<DigestContents> (*read)(const QByteArray &source, const ReadOptions &options);
};

/// In the order in which content is tried: the most particular format first.
constexpr std::array readers{
    Reader{ImportFormat::HuggingFaceJson, "hf-json"_L1, looksLikeHuggingFaceJson, readHuggingFaceJson},
    Reader{ImportFormat::Text, "text"_L1, looksLikePageText, readPageText},
};

const Reader &readerOf(ImportFormat format)
{
    return *std::find_if(readers.cbegin(), readers.cend(),
                         [format](const Reader &reader) { return reader.format == format; });
}

std::optional<ImportFormat> formatOf(const QByteArray &source)
{
    const auto reader = std::find_if(readers.cbegin(), readers.cend(), [&source](const Reader &candidate) {
        return candidate.recognises(source);
    });
    return reader == readers.cend() ? std::nullopt : std::optional(reader->format);
}

} // namespace

QString importFormatName(ImportFormat format)
{
    return readerOf(format).name;
}

std::optional<ImportFormat> importFormatFromName(QStringView name)
{
    for (const Reader &reader : readers) {
        if (reader.name == name)
            return reader.format;
    }
    return std::nullopt;
}

QStringList importFormatNames()
{
    QStringList names;
    for (const Reader &reader : readers)
        names.append(reader.name);
    return names;
}

std::optional<ImportFormat> detectFormat(const QByteArray &bytes)
{
    const Result<QByteArray> source = utf8Source(bytes);
    return source ? formatOf(*source) : std::nullopt;
}

Result<DigestContents> readDigest(const QByteArray &bytes, ImportFormat format, const ReadOptions &options)
{
    return utf8Source(bytes).and_then(
        [&](const QByteArray &source) { return readerOf(format).read(source, options); });
}

Result<DigestContents> readDigest(const QByteArray &bytes, const ReadOptions &options)
{
    const Result<QByteArray> source = utf8Source(bytes);
    if (!source)
        return tl::unexpected(source.error());
    // Text is what anything may be; its reader says best why it is not a digest.
    return readerOf(formatOf(*source).value_or(ImportFormat::Text)).read(*source, options);
}

} // namespace broadsheet
