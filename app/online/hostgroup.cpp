#include "online/hostgroup.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString hostAndPort(const QUrl &url)
{
    const int usualPort = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1:%2"_s.arg(url.host()).arg(url.port(usualPort));
}

} // namespace

QString hostGroup(const QUrl &url, const ServiceAddresses &addresses)
{
    const QString place = hostAndPort(url);
    for (const QUrl &arxiv : {addresses.arxiv, addresses.arxivApi, addresses.arxivFeeds}) {
        if (place == hostAndPort(arxiv))
            return arxivGroup;
    }
    // Mirrors may lead to the real arXiv.
    const bool isArxiv = url.host() == "arxiv.org"_L1 || url.host().endsWith(".arxiv.org"_L1);
    return isArxiv ? arxivGroup : place;
}

} // namespace broadsheet
