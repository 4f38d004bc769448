#include "formats/readers/jsonpaperlinks.h"

#include "formats/readers/linkcollection.h"

#include <QJsonArray>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// What the page of a single paper lists beside it.
void addLinked(LinkCollection &links, const QJsonArray &repositories, QLatin1StringView folder)
{
    for (const auto &repository : repositories) {
        if (const QString id = repository["id"_L1].toString(); !id.isEmpty())
            links.addAddress("https://huggingface.co/"_L1 + folder + id);
    }
}

} // namespace

QList<Link> jsonPaperLinks(const Paper &paper, const QJsonObject &object, JsonListKind list)
{
    LinkCollection links(paper.arxivId);
    if (list != JsonListKind::Other)
        links.addHuggingFacePage();
    links.addArxivPage();
    links.addAddress(object["githubRepo"_L1].toString());
    links.addProjectPage(object["projectPage"_L1].toString());
    links.addAddress(object["url"_L1].toString());
    addLinked(links, object["linkedModels"_L1].toArray(), {});
    addLinked(links, object["linkedDatasets"_L1].toArray(), "datasets/"_L1);
    addLinked(links, object["linkedSpaces"_L1].toArray(), "spaces/"_L1);
    const QJsonArray addresses = object["links"_L1].toArray();
    for (const auto &address : addresses)
        links.addAddress(address.toString());
    links.addFromText(paper.abstract);
    links.addFromText(paper.comment);
    return links.links();
}

} // namespace broadsheet
