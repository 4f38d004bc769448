#include "formats/readers/arxivpaper.h"

#include "formats/readers/linkcollection.h"
#include "text/arxivid.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

bool takeArxivId(Paper &paper, const QString &identifier)
{
    QString id = identifier.trimmed();
    if (id.startsWith("oai:arXiv.org:"_L1))
        id.remove(0, 14);
    const std::optional<ArxivReference> reference = arxivReference(id);
    if (!reference)
        return false;
    paper.arxivId = reference->id;
    paper.arxivVersion = reference->version;
    return true;
}

void takeJournalReference(Paper &paper, const QString &reference)
{
    const QString venue = reference.simplified();
    if (!venue.isEmpty())
        paper.publication = {.type = EntryType::Article, .venue = venue};
}

QString publisherDoi(const QString &doi)
{
    const QString bare = doi.trimmed();
    return arxivReference(bare) ? QString() : bare;
}

QStringList arxivCategories(const QString &primary, const QStringList &terms)
{
    static const QRegularExpression arxivClass(
        u"^[a-z]+(?:-[a-z]+)*(?:\\.[A-Za-z]{2}|\\.[a-z]+(?:-[a-z]+)*)?$"_s);
    QStringList categories;
    for (const QString &term : QStringList{primary} + terms) {
        if (arxivClass.match(term).hasMatch() && !categories.contains(term))
            categories.append(term);
    }
    return categories;
}

void takeArxivLinks(Paper &paper)
{
    LinkCollection links(paper.arxivId);
    links.addArxivPage();
    links.addFromText(paper.abstract);
    links.addFromText(paper.comment);
    paper.links = links.links();
}

} // namespace broadsheet
