#pragma once

#include <QObject>
#include <QTimer>

namespace broadsheet {

class PaperListModel;
class PaperListView;
class SearchBox;
class SourcesModel;
class StatusLine;

/// Says how many papers the list has, how many are selected, and of how many they were found.
class ListSummary final : public QObject
{
    Q_OBJECT

public:
    ListSummary(const PaperListModel &papers, const SourcesModel &sources, const PaperListView &list,
                SearchBox &search, StatusLine &status, QObject *parent);

private:
    void show();

    const PaperListModel &m_papers;
    const SourcesModel &m_sources;
    const PaperListView &m_list;
    SearchBox &m_search;
    StatusLine &m_status;
    /// Several reasons to say it anew come together, and the papers are to be seen before their number, which
    /// takes as long to write as some rows.
    QTimer m_soon;
};

} // namespace broadsheet
