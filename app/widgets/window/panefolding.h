#pragma once

class QWidget;

namespace broadsheet {

/// Which of the three panes there is room for. In a narrow window the sources fold away; in a very narrow
/// one either the list or the paper is shown, whichever the reader went to.
class PaneFolding final
{
public:
    /// The panes must outlive this.
    PaneFolding(QWidget &sources, QWidget &list, QWidget &detail);

    /// Fits the panes into a window of so many device-independent units.
    void fit(int width);
    void setSourcesWanted(bool wanted);
    void goToDetail();
    void goToList();
    /// Only the paper is shown, however wide the window is, until all panes are wanted again.
    void showDetailAlone();
    void showAll();

private:
    enum class Side { List, Detail };

    void apply();

    QWidget &m_sources;
    QWidget &m_list;
    QWidget &m_detail;
    int m_width = 0;
    bool m_sourcesWanted = true;
    bool m_isDetailAlone = false;
    Side m_side = Side::List;
};

} // namespace broadsheet
