#include "models/rowfetching.h"

#include "library/library.h"

namespace broadsheet {

namespace {

/// Enough for a tall window, few enough to come within a frame.
constexpr qsizetype neighbours = 50;
constexpr int keptRows = 2000;
/// A window may lie across two groups of neighbours.
constexpr qsizetype mostWishes = 3;

} // namespace

RowFetching::RowFetching(Library &library, QObject *parent)
    : QObject(parent), m_library(library), m_rows(keptRows)
{}

const PaperRow *RowFetching::row(PaperId paper) const
{
    const KeptRow *kept = m_rows.object(paper);
    return kept != nullptr ? &kept->row : nullptr;
}

bool RowFetching::isCurrent(PaperId paper) const
{
    const KeptRow *kept = m_rows.object(paper);
    return (kept != nullptr && kept->list == m_list) || m_gone.contains(paper);
}

void RowFetching::fetchAround(const QList<PaperId> &papers, int row)
{
    const QList<PaperId> group = papers.mid(row / neighbours * neighbours, neighbours);
    if (m_wanted.contains(group))
        return;
    m_wanted.append(group);
    if (m_wanted.size() > mostWishes)
        m_wanted.removeFirst();
    fetchNext();
}

void RowFetching::fetchNext()
{
    if (m_isFetching || m_wanted.isEmpty())
        return;
    const QList<PaperId> group = m_wanted.last();
    QList<PaperId> missing;
    for (const PaperId paper : group) {
        if (!isCurrent(paper))
            missing.append(paper);
    }
    m_isFetching = true;
    m_library.rows(missing, m_source)
        .then(this, [this, group, missing, list = m_list](const Result<QList<PaperRow>> &rows) {
            m_isFetching = false;
            m_wanted.removeOne(group);
            take(list, missing, rows);
            fetchNext();
        });
}

void RowFetching::fetch(const QList<PaperId> &papers)
{
    m_library.rows(papers, m_source)
        .then(this, [this, papers, list = m_list](const Result<QList<PaperRow>> &rows) {
            take(list, papers, rows);
        });
}

void RowFetching::take(int list, const QList<PaperId> &papers, const Result<QList<PaperRow>> &rows)
{
    // In another list the same papers look otherwise.
    if (list != m_list)
        return;
    // What did not come is gone, and not asked for again at each look.
    for (const PaperId paper : papers)
        m_gone.insert(paper);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    keep(*rows);
    emit fetched(papers);
}

void RowFetching::keep(const QList<PaperRow> &rows)
{
    for (const PaperRow &row : rows) {
        m_rows.insert(row.id, new KeptRow{.row = row, .list = m_list});
        m_gone.remove(row.id);
    }
}

void RowFetching::forget(PaperId paper)
{
    m_rows.remove(paper);
}

void RowFetching::markStale(const QList<PaperId> &papers)
{
    for (const PaperId paper : papers) {
        if (KeptRow *kept = m_rows.object(paper))
            kept->list = 0;
    }
}

void RowFetching::startAnew(const PaperSource &source)
{
    m_source = source;
    m_wanted.clear();
    m_gone.clear();
    ++m_list;
}

QList<PaperId> RowFetching::known(const QList<PaperId> &papers) const
{
    QList<PaperId> there;
    for (const PaperId paper : papers) {
        if (m_rows.contains(paper))
            there.append(paper);
    }
    return there;
}

} // namespace broadsheet
