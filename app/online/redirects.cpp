#include "online/redirects.h"

#include "base/webaddress.h"
#include "online/failuresentences.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

bool isRedirect(const ResponseHead &head)
{
    constexpr int notModified = 304;
    return head.status >= 300 && head.status < 400 && head.status != notModified &&
           !head.header("Location").isEmpty();
}

WebExpected<QUrl> Redirects::follow(const ResponseHead &head)
{
    const QUrl target = head.url.resolved(QUrl::fromEncoded(head.header("Location")))
                            .adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!isWebAddress(target))
        return tl::unexpected(leadsOffTheWebFailure(head.url));
    if (head.url.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return tl::unexpected(downgradeFailure(head.url, target));
    if (m_way.contains(target) || m_way.size() > most)
        return tl::unexpected(tooManyRedirectsFailure(m_way.first()));
    m_way.append(target);
    return target;
}

} // namespace broadsheet
