#pragma once

#include "domain/link.h"

#include <QList>
#include <QString>

namespace broadsheet {

/// Collects the links of one paper in order, each address once.
class LinkCollection final
{
public:
    /// Of a paper on arXiv only its page there is kept, not its PDF or the page of one version.
    explicit LinkCollection(const QString &arxivId) : m_arxivId(arxivId) {}

    /// The page on arXiv, when the paper has one.
    void addArxivPage();
    /// The page among Hugging Face's papers, when the paper is on arXiv.
    void addHuggingFacePage();
    /// Does nothing when it is no address of the web.
    void addAddress(const QString &address);
    /// A project page is told by the field it stands in, unless its address shows what it is.
    void addProjectPage(const QString &address);
    /// Every address in running text.
    void addFromText(const QString &text);

    const QList<Link> &links() const { return m_links; }

private:
    void add(const Link &link);
    bool isPaperItself(const QString &address) const;

    QString m_arxivId;
    QList<Link> m_links;
};

} // namespace broadsheet
