#include "models/paperlistmodel.h"

#include "library/library.h"
#include "models/papertext.h"

namespace broadsheet {

namespace {

/// Rows are fetched by the page: enough for a tall window, few enough to come within a frame.
constexpr int pageSize = 100;
constexpr int keptRows = 5000;

} // namespace

PaperListModel::PaperListModel(Library &library, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_rows(keptRows)
{
    connect(&library, &Library::changed, this, &PaperListModel::followChanges);
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
    const PaperRow *row = m_rows.object(paper);
    if (row == nullptr)
        fetchAround(index.row());
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
    refresh();
}

void PaperListModel::refresh()
{
    const int question = ++m_question;
    m_library.find(m_query).then(this, [this, question](const Result<QList<PaperId>> &found) {
        if (question != m_question)
            return;
        if (!found) {
            emit failed(found.error());
            return;
        }
        // The first screen comes along with the answer, so that the list never shows empty rows first.
        m_library.rows(found->first(std::min<qsizetype>(found->size(), pageSize)))
            .then(this, [this, question, papers = *found](const Result<QList<PaperRow>> &rows) {
                if (question != m_question)
                    return;
                if (rows)
                    show(papers, *rows);
                else
                    emit failed(rows.error());
            });
    });
}

PaperId PaperListModel::paperAt(int row) const
{
    return row >= 0 && row < m_papers.size() ? m_papers.at(row) : PaperId{};
}

PaperRow PaperListModel::row(PaperId paper) const
{
    const PaperRow *row = m_rows.object(paper);
    return row != nullptr ? *row : PaperRow{};
}

void PaperListModel::show(const QList<PaperId> &papers, const QList<PaperRow> &firstRows)
{
    beginResetModel();
    m_papers = papers;
    m_rowOfPaper.clear();
    m_rowOfPaper.reserve(papers.size());
    for (int row = 0; row < papers.size(); ++row)
        m_rowOfPaper.insert(papers.at(row), row);
    m_rows.clear();
    m_fetching.clear();
    keep(firstRows);
    endResetModel();
    emit answered();
}

void PaperListModel::fetchAround(int row) const
{
    const int page = row / pageSize;
    if (m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    // Fetching fills a cache: to whoever looks at the model it is still the same.
    auto *self = const_cast<PaperListModel *>(this);
    m_library.rows(m_papers.mid(static_cast<qsizetype>(page) * pageSize, pageSize))
        .then(self, [self, page, question = m_question](const Result<QList<PaperRow>> &rows) {
            if (question != self->m_question)
                return;
            self->m_fetching.remove(page);
            if (!rows) {
                emit self->failed(rows.error());
                return;
            }
            self->keep(*rows);
            const int last = std::min((page + 1) * pageSize, self->rowCount()) - 1;
            emit self->dataChanged(self->index(page * pageSize), self->index(last));
        });
}

void PaperListModel::keep(const QList<PaperRow> &rows)
{
    for (const PaperRow &row : rows)
        m_rows.insert(row.id, new PaperRow(row));
}

void PaperListModel::forget(PaperId paper)
{
    const int row = rowOf(paper);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_papers.removeAt(row);
    m_rows.remove(paper);
    m_rowOfPaper.clear();
    for (int i = 0; i < m_papers.size(); ++i)
        m_rowOfPaper.insert(m_papers.at(i), i);
    endRemoveRows();
}

void PaperListModel::followChanges(const LibraryChanges &changes)
{
    for (const PaperId paper : changes.absorbed)
        forget(paper);
    QList<PaperId> stale;
    for (const PaperId paper : changes.contentChanged + changes.marksChanged) {
        if (m_rows.contains(paper))
            stale.append(paper);
    }
    if (stale.isEmpty())
        return;
    m_library.rows(stale).then(this, [this](const Result<QList<PaperRow>> &rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        keep(*rows);
        for (const PaperRow &row : *rows) {
            if (const int place = rowOf(row.id); place >= 0)
                emit dataChanged(index(place), index(place));
        }
    });
}

} // namespace broadsheet
