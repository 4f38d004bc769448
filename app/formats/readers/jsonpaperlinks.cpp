#include "formats/readers/jsonpaperlinks.h"

#include "formats/readers/linkcollection.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// What the page of a single paper lists beside it.
void addLinked(LinkCollection &links, JsonValue repositories, QLatin1StringView folder)
{
    repositories.forEach([&](JsonValue repository) {
        if (const QString id = repository["id"].text(); !id.isEmpty())
            links.addAddress("https://huggingface.co/"_L1 + folder + id);
    });
}

} // namespace

QList<Link> jsonPaperLinks(const Paper &paper, JsonValue object, JsonListKind list)
{
    LinkCollection links(paper.arxivId);
    if (list != JsonListKind::Other)
        links.addHuggingFacePage();
    links.addArxivPage();
    links.addAddress(object["githubRepo"].text());
    links.addProjectPage(object["projectPage"].text());
    links.addAddress(object["url"].text());
    addLinked(links, object["linkedModels"], {});
    addLinked(links, object["linkedDatasets"], "datasets/"_L1);
    addLinked(links, object["linkedSpaces"], "spaces/"_L1);
    object["links"].forEach([&links](JsonValue address) { links.addAddress(address.text()); });
    links.addFromText(paper.abstract);
    links.addFromText(paper.comment);
    return links.links();
}

} // namespace broadsheet
