#include "formats/readers/sourcetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Counted from one.
int firstBrokenLine(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &text : bytes.split('\n')) {
        if (!text.isValidUtf8())
            return line;
        ++line;
    }
    return line;
}

/// UTF-8's own mark needs no conversion and counts as none.
std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
                        bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4));
    return marked ? encoding : std::nullopt;
}

} // namespace

Result<QByteArray> utf8Source(const QByteArray &bytes)
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
    if (source.trimmed().isEmpty())
        return failure(QCoreApplication::translate("Import", "The file is empty."));
    if (source.contains('\0'))
        return failure(QCoreApplication::translate("Import", "The file is not text: it holds binary data."));
    if (!source.isValidUtf8()) {
        return failure(
            QCoreApplication::translate("Import", "Line %1 is not valid UTF-8 text. Save the file as UTF-8.")
                .arg(firstBrokenLine(source)));
    }
    return source;
}

} // namespace broadsheet
