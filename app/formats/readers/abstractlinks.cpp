#include "formats/readers/abstractlinks.h"

#include "text/linkfinding.h"

namespace broadsheet {

QList<Link> linksInText(const QString &text)
{
    QList<Link> links;
    const QList<FoundAddress> addresses = findAddresses(text);
    for (const FoundAddress &found : addresses) {
        if (const std::optional<Link> link = linkFromAddress(found.address))
            links = unitedLinks(links, {*link});
    }
    return links;
}

} // namespace broadsheet
