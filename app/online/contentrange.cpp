#include "online/contentrange.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

std::optional<ContentRange> contentRange(const QByteArray &header)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"\\s*bytes\\s+(\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)\\s*"_s));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    bool isTotalKnown = false;
    const qint64 total = match.captured(3).toLongLong(&isTotalKnown);
    return ContentRange{.first = match.captured(1).toLongLong(),
                        .total = isTotalKnown ? std::optional(total) : std::nullopt};
}

} // namespace broadsheet
