#include "formats/readers/sourcetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// UTF-8's own mark needs no conversion and counts as none.
std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
                        bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4));
    return marked ? encoding : std::nullopt;
}

/// A file that breaks off may do so inside a character, and that is all that is wrong with its encoding.
QByteArray withoutCutCharacter(const QByteArray &bytes)
{
    static constexpr qsizetype longestCharacter = 4;
    for (qsizetype cut = 1; cut < longestCharacter && cut <= bytes.size(); ++cut) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - cut]);
        if (byte < 0x80)
            break;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        if (length > cut)
            return bytes.chopped(cut);
    }
    return bytes;
}

bool isMostlyForeign(const QByteArray &line)
{
    const auto foreign = std::count_if(line.cbegin(), line.cend(),
                                       [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    return foreign * 2 > line.size();
}

/// Text in an old encoding has some letters beyond ASCII; what consists of them is no text.
Result<SourceText> withForeignLines(const QByteArray &source)
{
    SourceText result;
    QList<QByteArray> lines = source.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray &line = lines[i];
        if (line.isValidUtf8())
            continue;
        if (isMostlyForeign(line)) {
            return failure(QCoreApplication::translate(
                               "Import", "Line %1 is not valid UTF-8 text. Save the file as UTF-8.")
                               .arg(i + 1));
        }
        line = QString::fromLatin1(line).toUtf8();
        result.foreignLines.append(static_cast<int>(i) + 1);
    }
    result.text = lines.join('\n');
    return result;
}

} // namespace

Result<SourceText> sourceText(const QByteArray &bytes)
{
    QByteArray source = bytes;
    if (const auto encoding = markedEncoding(bytes)) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder(bytes);
        if (bytes.size() % 2 != 0 || !text.isValidUtf16())
            return failure(QCoreApplication::translate(
                "Import", "The file begins as UTF-16 text but does not go on as such. Save it as UTF-8."));
        source = text.toUtf8();
    } else if (bytes.startsWith("\xEF\xBB\xBF")) {
        source = bytes.sliced(3);
    }
    source = withoutCutCharacter(source);
    if (QByteArrayView(source).trimmed().isEmpty())
        return failure(QCoreApplication::translate("Import", "The file is empty."));
    if (source.contains('\0'))
        return failure(QCoreApplication::translate("Import", "The file is not text: it holds binary data."));
    return source.isValidUtf8() ? SourceText{.text = source} : withForeignLines(source);
}

} // namespace broadsheet
