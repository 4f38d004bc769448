#include "formats/readers/linkcollection.h"

#include "text/arxivid.h"
#include "text/linkfinding.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

void LinkCollection::addArxivPage()
{
    if (!m_arxivId.isEmpty())
        add({.url = QUrl(u"https://arxiv.org/abs/"_s + m_arxivId), .kind = LinkKind::Arxiv});
}

void LinkCollection::addHuggingFacePage()
{
    if (!m_arxivId.isEmpty()) {
        add({.url = QUrl(u"https://huggingface.co/papers/"_s + m_arxivId),
             .kind = LinkKind::HuggingFacePaper});
    }
}

void LinkCollection::addAddress(const QString &address)
{
    if (isPaperItself(address))
        return;
    if (const std::optional<Link> link = linkFromAddress(address))
        add(*link);
}

void LinkCollection::addProjectPage(const QString &address)
{
    if (isPaperItself(address))
        return;
    std::optional<Link> link = linkFromAddress(address);
    if (!link)
        return;
    if (link->kind == LinkKind::Other)
        link->kind = LinkKind::Project;
    add(*link);
}

void LinkCollection::addFromText(const QString &text)
{
    const QList<FoundAddress> addresses = findAddresses(text);
    for (const FoundAddress &found : addresses)
        addAddress(found.address);
}

void LinkCollection::add(const Link &link)
{
    m_links = unitedLinks(m_links, {link});
}

bool LinkCollection::isPaperItself(const QString &address) const
{
    if (m_arxivId.isEmpty() || !address.contains(m_arxivId) || !address.contains("arxiv.org/"_L1))
        return false;
    const std::optional<ArxivReference> reference = arxivReference(address);
    return reference && reference->id == m_arxivId;
}

} // namespace broadsheet
