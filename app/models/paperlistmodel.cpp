#include "models/paperlistmodel.h"

#include "library/library.h"
#include "models/papertext.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Enough for the first screen of a tall window.
constexpr int firstRows = 24;
/// So many changed rows are fetched at once; of more only those that are looked at.
constexpr qsizetype fewChanges = 50;

} // namespace

PaperListModel::PaperListModel(Library &library, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_rows(library)
{
    connect(&library, &Library::changed, this, &PaperListModel::followChanges);
    connect(&m_rows, &RowFetching::failed, this, &PaperListModel::failed);
    connect(&m_rows, &RowFetching::fetched, this, [this](const QList<PaperId> &papers) {
        // Neighbours stand together, and other papers are few.
        const int first = rowOf(papers.value(0));
        const bool stillTogether = first >= 0 && m_papers.mid(first, papers.size()) == papers;
        if (stillTogether) {
            emit dataChanged(index(first), index(first + static_cast<int>(papers.size()) - 1));
            return;
        }
        for (const PaperId paper : papers) {
            if (const int row = rowOf(paper); row >= 0)
                emit dataChanged(index(row), index(row));
        }
    });
}

int PaperListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

QVariant PaperListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaperId paper = m_papers.at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(paper);
    if (!m_rows.isCurrent(paper))
        m_rows.fetchAround(m_papers, index.row());
    const PaperRow *row = m_rows.row(paper);
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row != nullptr ? *row : PaperRow{});
    case Qt::DisplayRole:
        return row != nullptr ? row->title : QString();
    case Qt::AccessibleTextRole:
        return row != nullptr ? spokenRow(*row) : QString();
    default:
        return {};
    }
}

void PaperListModel::setQuery(const PaperQuery &query)
{
    m_query = query;
    ask(Show::AsSoonAsPossible);
}

void PaperListModel::refresh()
{
    ask(Show::WhenComplete);
}

void PaperListModel::ask(Show show)
{
    const int question = ++m_question;
    const RunningSearch search = m_library.search(m_query, firstRows);
    search.beginning.then(this, [this, question, show](const Result<ListBeginning> &beginning) {
        if (question != m_question)
            return;
        if (!beginning)
            emit failed(beginning.error());
        else if (show == Show::AsSoonAsPossible)
            showBeginning(*beginning);
        else
            m_rows.keep(beginning->rows);
    });
    search.count.then(this, [this, question, show](const Result<std::optional<qint64>> &papers) {
        const bool isWanted = question == m_question && show == Show::AsSoonAsPossible && !m_isComplete;
        if (!isWanted || !papers || !*papers)
            return;
        m_count = static_cast<int>(**papers);
        emit counted();
    });
    search.all.then(this, [this, question, show](const Result<QList<PaperId>> &papers) {
        if (question == m_question && papers && (show == Show::WhenComplete || !m_isComplete))
            showAll(*papers);
    });
}

std::optional<int> PaperListModel::count(const SourceCounts &counts) const
{
    if (m_isComplete)
        return rowCount();
    return m_query.search.isEmpty() ? papersIn(m_query.source, counts) : m_count;
}

PaperId PaperListModel::paperAt(int row) const
{
    return row >= 0 && row < m_papers.size() ? m_papers.at(row) : PaperId{};
}

PaperRow PaperListModel::row(PaperId paper) const
{
    const PaperRow *row = m_rows.row(paper);
    return row != nullptr ? *row : PaperRow{};
}

int PaperListModel::rowOf(PaperId paper) const
{
    return static_cast<int>(m_papers.indexOf(paper));
}

FutureResult<PaperId> PaperListModel::firstUnread(const QList<PaperId> &papers)
{
    return m_library.firstUnread(papers);
}

void PaperListModel::showBeginning(const ListBeginning &beginning)
{
    QList<PaperId> papers;
    for (const PaperRow &row : beginning.rows)
        papers.append(row.id);
    m_isComplete = beginning.isAll;
    m_count = std::nullopt;
    m_rows.startAnew();
    m_rows.keep(beginning.rows);
    replace(papers);
    emit answered();
    if (m_isComplete)
        emit completed();
}

void PaperListModel::showAll(const QList<PaperId> &papers)
{
    const qsizetype shown = m_papers.size();
    const bool goesOn =
        papers.size() >= shown && std::equal(m_papers.cbegin(), m_papers.cend(), papers.cbegin());
    if (goesOn && papers.size() > shown) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(papers.size()) - 1);
        m_papers = papers;
        endInsertRows();
    } else if (!goesOn) {
        m_rows.startAnew();
        replace(papers);
    }
    if (!goesOn || m_isComplete)
        emit answered();
    m_isComplete = true;
    emit completed();
}

void PaperListModel::replace(const QList<PaperId> &papers)
{
    beginResetModel();
    m_papers = papers;
    endResetModel();
}

void PaperListModel::forget(PaperId paper)
{
    const int row = rowOf(paper);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_papers.removeAt(row);
    m_rows.forget(paper);
    endRemoveRows();
}

void PaperListModel::followChanges(const LibraryChanges &changes)
{
    for (const PaperId paper : changes.absorbed)
        forget(paper);
    const QList<PaperId> changed = m_rows.known(changes.contentChanged + changes.marksChanged);
    if (changed.isEmpty())
        return;
    if (changed.size() <= fewChanges) {
        m_rows.fetch(changed);
    } else {
        m_rows.markStale(changed);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace broadsheet
