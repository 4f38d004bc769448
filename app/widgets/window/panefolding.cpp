#include "widgets/window/panefolding.h"

#include "widgets/theme/metrics.h"

namespace broadsheet {

namespace {

// In widths of the letter M.
constexpr double widthWithSources = 62;
constexpr double widthWithDetail = 44;

} // namespace

PaneFolding::PaneFolding(QWidget &sources, QWidget &list, QWidget &detail)
    : m_sources(sources), m_list(list), m_detail(detail)
{}

void PaneFolding::fit(int width)
{
    m_width = width;
    apply();
}

void PaneFolding::setSourcesWanted(bool wanted)
{
    m_sourcesWanted = wanted;
    apply();
}

void PaneFolding::goToDetail()
{
    m_side = Side::Detail;
    apply();
}

void PaneFolding::goToList()
{
    m_side = Side::List;
    apply();
}

void PaneFolding::showDetailAlone()
{
    m_isDetailAlone = true;
    apply();
}

void PaneFolding::showAll()
{
    m_isDetailAlone = false;
    apply();
}

void PaneFolding::apply()
{
    if (m_isDetailAlone) {
        // What has the focus is to go on having it, so that the paper comes before the others go.
        m_detail.show();
        m_sources.hide();
        m_list.hide();
        return;
    }
    const Metrics metrics(&m_list);
    const bool hasBoth = m_width >= metrics.ems(widthWithDetail);
    m_sources.setVisible(m_sourcesWanted && m_width >= metrics.ems(widthWithSources));
    m_list.setVisible(hasBoth || m_side == Side::List);
    m_detail.setVisible(hasBoth || m_side == Side::Detail);
}

} // namespace broadsheet
