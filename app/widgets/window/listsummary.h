#pragma once

#include <QObject>
#include <QTimer>

namespace broadsheet {

class PaperListModel;
class PaperListView;
class SearchBox;
class ShownListProgress;
class SourcesModel;
class StatusLine;

/// Says how many papers the list has, how many are selected, of how many they were found, and how far the
/// reader is with a reading list.
class ListSummary final : public QObject
{
    Q_OBJECT

public:
    ListSummary(const PaperListModel &papers, const SourcesModel &sources, const ShownListProgress &progress,
                const PaperListView &list, SearchBox &search, StatusLine &status, QObject *parent);

private:
    void showSoon();
    void show();

    const PaperListModel &m_papers;
    const SourcesModel &m_sources;
    const ShownListProgress &m_progress;
    const PaperListView &m_list;
    SearchBox &m_search;
    StatusLine &m_status;
    /// Several reasons to say it anew come together, and the papers are to be seen before their number, which
    /// takes as long to write as some rows.
    QTimer m_soon;
};

} // namespace broadsheet
