#include "online/linkheader.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isSamePlace(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

} // namespace

std::optional<QUrl> nextPage(const ResponseHead &head)
{
    static const QRegularExpression link(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression relation(u";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString value = QString::fromLatin1(head.header("Link"));
    for (const QRegularExpressionMatch &match : link.globalMatch(value)) {
        const QRegularExpressionMatch found = relation.match(match.captured(2));
        const QStringList relations = (found.captured(1) + found.captured(2)).toLower().split(u' ');
        const QUrl next = head.url.resolved(QUrl(match.captured(1)));
        if (relations.contains("next"_L1) && next.isValid() && isSamePlace(next, head.url))
            return next;
    }
    return std::nullopt;
}

} // namespace broadsheet
