#include "formats/writers/paperlinks.h"

#include "base/webaddress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString hostOf(const QUrl &url)
{
    const QString host = url.host();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

QString kindNameOf(const Link &link)
{
    switch (link.kind) {
    case LinkKind::Arxiv:
        return u"arXiv"_s;
    case LinkKind::HuggingFacePaper:
        return u"Hugging Face"_s;
    case LinkKind::GitHub:
        return u"GitHub"_s;
    case LinkKind::HuggingFaceModel:
        return QCoreApplication::translate("PaperLinks", "Model");
    case LinkKind::HuggingFaceDataset:
        return QCoreApplication::translate("PaperLinks", "Dataset");
    case LinkKind::HuggingFaceSpace:
        return QCoreApplication::translate("PaperLinks", "Demo");
    case LinkKind::Project:
        return QCoreApplication::translate("PaperLinks", "Project");
    case LinkKind::Other:
        break;
    }
    return hostOf(link.url);
}

/// Kinds in the order in which they are shown.
int rankOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Arxiv:
        return 0;
    case LinkKind::HuggingFacePaper:
        return 1;
    case LinkKind::GitHub:
        return 2;
    case LinkKind::HuggingFaceModel:
        return 3;
    case LinkKind::HuggingFaceDataset:
        return 4;
    case LinkKind::HuggingFaceSpace:
        return 5;
    case LinkKind::Project:
        return 6;
    case LinkKind::Other:
        break;
    }
    return 7;
}

bool leadsToArxivPaper(const Link &link, const QString &arxivId)
{
    return link.kind == LinkKind::Arxiv && !arxivId.isEmpty() && link.url.path().contains(arxivId);
}

QList<Link> orderedLinks(const Paper &paper)
{
    QList<Link> links;
    if (!paper.arxivId.isEmpty())
        links.append({QUrl(u"https://arxiv.org/abs/"_s + paper.arxivId), LinkKind::Arxiv});
    for (const Link &link : paper.links) {
        if (isWebAddress(link.url) && !leadsToArxivPaper(link, paper.arxivId))
            links.append(link);
    }
    std::stable_sort(links.begin(), links.end(), [](const Link &first, const Link &second) {
        return rankOf(first.kind) < rankOf(second.kind);
    });
    return links;
}

} // namespace

QList<NamedLink> namedLinks(const Paper &paper)
{
    QList<NamedLink> named;
    QStringList namesInUse;
    for (const Link &link : orderedLinks(paper)) {
        QString name = kindNameOf(link);
        const bool isFirstOfName = !namesInUse.contains(name);
        namesInUse.append(name);
        const QString lastPart =
            link.url.path(QUrl::PrettyDecoded).section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (!isFirstOfName && !lastPart.isEmpty())
            name += u" · "_s + lastPart;
        else if (isFirstOfName && link.kind == LinkKind::GitHub && paper.githubStars)
            name += u" · "_s + QLocale().toString(*paper.githubStars) + u" ★"_s;
        else if (isFirstOfName && link.kind == LinkKind::Project)
            name += u" · "_s + hostOf(link.url);
        named.append({name, link.url});
    }
    if (!paper.doi.isEmpty())
        named.append({u"DOI"_s, QUrl(u"https://doi.org/"_s + paper.doi)});
    if (!paper.arxivId.isEmpty())
        named.append({u"PDF"_s, QUrl(u"https://arxiv.org/pdf/"_s + paper.arxivId)});
    return named;
}

} // namespace broadsheet
