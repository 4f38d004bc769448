#pragma once

#include "base/result.h"
#include "domain/paperquery.h"
#include "domain/paperrow.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QSet>

namespace broadsheet {

class Library;

/// The rows of a list that have been looked at, and the fetching of others, some neighbours at a time. One
/// fetch is under way at most; while it is, only the latest few places looked at are remembered, so that
/// dragging a scroll bar through a million papers fetches what is seen where it comes to rest.
class RowFetching final : public QObject
{
    Q_OBJECT

public:
    explicit RowFetching(Library &library, QObject *parent = nullptr);

    /// Null when it is not there; it may be out of date.
    const PaperRow *row(PaperId paper) const;
    /// Whether there is nothing to fetch for the paper.
    bool isCurrent(PaperId paper) const;
    /// Fetches the rows around this one of the list, if not all are there.
    void fetchAround(const QList<PaperId> &papers, int row);

    void keep(const QList<PaperRow> &rows);
    void forget(PaperId paper);
    /// Those of the papers whose rows are there go on being shown until they are fetched again.
    void markStale(const QList<PaperId> &papers);
    /// For another list: nothing of the present one is wanted any more, and every row may be out of date.
    void startAnew(const PaperSource &source);
    /// Those of the papers whose rows are there.
    QList<PaperId> known(const QList<PaperId> &papers) const;
    /// Fetches these now, whatever else is under way.
    void fetch(const QList<PaperId> &papers);

signals:
    void fetched(const QList<broadsheet::PaperId> &papers);
    void failed(const broadsheet::Error &error);

private:
    void fetchNext();
    /// What was asked for in that list, see m_list.
    void take(int list, const QList<PaperId> &papers, const Result<QList<PaperRow>> &rows);

    Library &m_library;
    struct KeptRow
    {
        PaperRow row;
        /// The list for which it was fetched; see m_list.
        int list = 0;
    };

    QCache<PaperId, KeptRow> m_rows;
    /// Counts the lists: rows of an earlier one are out of date.
    int m_list = 1;
    /// Of the present list.
    PaperSource m_source;
    QSet<PaperId> m_gone;
    /// Neighbours that were looked at, the latest last.
    QList<QList<PaperId>> m_wanted;
    bool m_isFetching = false;
};

} // namespace broadsheet
