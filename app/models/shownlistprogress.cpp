#include "models/shownlistprogress.h"

#include "library/library.h"
#include "models/paperlistmodel.h"

namespace broadsheet {

ShownListProgress::ShownListProgress(Library &library, const PaperListModel &papers, QObject *parent)
    : QObject(parent), m_library(library), m_papers(papers)
{
    connect(&papers, &PaperListModel::answered, this, &ShownListProgress::ask);
    connect(&library, &Library::changed, this, &ShownListProgress::ask);
}

void ShownListProgress::ask()
{
    const std::optional<QString> list = m_papers.readingList();
    if (!list) {
        set(std::nullopt);
        return;
    }
    m_library.listProgress(*list).then(this, [this, list](const Result<ListProgress> &progress) {
        if (progress && m_papers.readingList() == list)
            set(*progress);
    });
}

void ShownListProgress::set(const std::optional<ListProgress> &progress)
{
    if (std::exchange(m_progress, progress) != progress)
        emit changed();
}

} // namespace broadsheet
