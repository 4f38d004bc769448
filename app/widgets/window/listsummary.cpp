#include "widgets/window/listsummary.h"

#include "formats/writers/progresswords.h"
#include "models/paperlistmodel.h"
#include "models/shownlistprogress.h"
#include "models/sourcesmodel.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/statusline.h"
#include "widgets/search/searchbox.h"

#include <QLocale>

namespace broadsheet {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// One frame.
constexpr auto pause = 16ms;

} // namespace

ListSummary::ListSummary(const PaperListModel &papers, const SourcesModel &sources,
                         const ShownListProgress &progress, const PaperListView &list, SearchBox &search,
                         StatusLine &status, QObject *parent)
    : QObject(parent),
      m_papers(papers),
      m_sources(sources),
      m_progress(progress),
      m_list(list),
      m_search(search),
      m_status(status)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ListSummary::show);
    connect(&papers, &PaperListModel::answered, this, &ListSummary::showSoon);
    connect(&papers, &PaperListModel::counted, this, &ListSummary::showSoon);
    connect(&papers, &PaperListModel::completed, this, &ListSummary::showSoon);
    connect(&sources, &SourcesModel::refreshed, this, &ListSummary::showSoon);
    connect(&progress, &ShownListProgress::changed, this, &ListSummary::showSoon);
    connect(&list, &PaperListView::selectionCountChanged, this, &ListSummary::showSoon);
}

void ListSummary::showSoon()
{
    // What comes meanwhile is shown with it, and does not put it off.
    if (!m_soon.isActive())
        m_soon.start();
}

void ListSummary::show()
{
    const int selected = m_list.selectedCount();
    const std::optional<int> listed = m_papers.count(m_sources.counts());
    const std::optional<int> estimate = m_papers.estimate();
    QString counts = listed     ? tr("%Ln papers", "in the list", *listed)
                     : estimate ? tr("About %Ln papers", "in the list", *estimate)
                                : tr("More than %Ln papers", "in the list", m_papers.rowCount());
    if (selected > 0)
        counts = tr("%1, %Ln selected", "papers in the list, papers selected", selected).arg(counts);
    if (const std::optional<ListProgress> &progress = m_progress.progress())
        counts += u" · "_s + listProgressWords(*progress);
    m_status.showCounts(counts);

    const PaperQuery &query = m_papers.query();
    const std::optional<int> all = papersIn(query.source, m_sources.counts());
    if (query.search.isEmpty() || !all) {
        m_search.showCount({});
        return;
    }
    const QLocale locale;
    const QString found = listed     ? locale.toString(*listed)
                          : estimate ? tr("about %1", "number of papers").arg(locale.toString(*estimate))
                                     : locale.toString(m_papers.rowCount()) + QChar(u'+');
    m_search.showCount(tr("%1 of %2", "papers found, papers searched").arg(found, locale.toString(*all)));
}

} // namespace broadsheet
