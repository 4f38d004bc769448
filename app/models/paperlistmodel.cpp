#include "models/paperlistmodel.h"

#include "library/library.h"
#include "models/listmove.h"
#include "models/papertext.h"

#include <QHash>
#include <QSet>

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

Qt::ItemFlags PaperListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && isReorderable() ? flags | Qt::ItemIsDragEnabled : flags;
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
    const auto take = [this, question, show](std::optional<int> &number) {
        return [this, question, show, &number](const Result<std::optional<qint64>> &papers) {
            const bool isWanted = question == m_question && show == Show::AsSoonAsPossible && !m_isComplete;
            if (!isWanted || !papers || !*papers)
                return;
            number = static_cast<int>(**papers);
            emit counted();
        };
    };
    search.estimate.then(this, take(m_estimate));
    search.count.then(this, take(m_count));
    search.all.then(this, [this, question, show](const Result<QList<PaperId>> &papers) {
        if (question == m_question && papers && (show == Show::WhenComplete || !m_isComplete))
            showAll(*papers);
    });
}

std::optional<QString> PaperListModel::readingList() const
{
    const auto *list = std::get_if<ReadingListPapers>(&m_query.source);
    return list != nullptr ? std::optional(list->readingList) : std::nullopt;
}

bool PaperListModel::isReorderable() const
{
    const bool hasOwnOrder = m_query.order == SortOrder::Newest || m_query.order == SortOrder::Relevance;
    return readingList() && m_query.search.isEmpty() && hasOwnOrder && m_isComplete;
}

void PaperListModel::moveTo(const QList<PaperId> &papers, int row)
{
    if (!isReorderable())
        return;
    const ListMove move = movedTo(m_papers, papers, row);
    if (move.order == m_papers)
        return;
    // An answer that is on its way would show the order before it.
    ++m_question;
    ++m_movesUnderWay;
    reorder(move.order);
    m_library
        .edit(
            SetReadingList{.papers = move.papers, .readingList = *readingList(), .positions = move.positions})
        .then(this, [this](const Result<LibraryChanges> &changes) {
            if (!changes)
                emit failed(changes.error());
            if (--m_movesUnderWay == 0)
                refresh();
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
    m_count = m_estimate = std::nullopt;
    m_rows.startAnew(m_query.source);
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
        m_rows.startAnew(m_query.source);
        followReadingList(papers);
    }
    if (!goesOn || m_isComplete)
        emit answered();
    m_isComplete = true;
    emit completed();
}

void PaperListModel::followReadingList(const QList<PaperId> &papers)
{
    // Rows are only taken out or put elsewhere where it is the reader who did that.
    constexpr qsizetype fewRemoved = 200;
    const QSet<PaperId> wanted(papers.cbegin(), papers.cend());
    const QSet<PaperId> shown(m_papers.cbegin(), m_papers.cend());
    const QSet<PaperId> gone = shown - wanted;
    if (!isReorderable() || !shown.contains(wanted) || gone.size() > fewRemoved) {
        replace(papers);
        return;
    }
    for (const PaperId paper : gone)
        forget(paper);
    reorder(papers);
}

void PaperListModel::reorder(const QList<PaperId> &papers)
{
    QHash<PaperId, int> places;
    for (int row = 0; row < papers.size(); ++row)
        places.insert(papers.at(row), row);
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &persistent : before)
        after.append(index(places.value(m_papers.at(persistent.row()))));
    m_papers = papers;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
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
    if (changes.mayBeAnything) {
        m_rows.markStale(m_rows.known(m_papers));
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
        refresh();
        return;
    }
    const QList<PaperId> gone = changes.absorbed + changes.removed;
    if (gone.size() > fewChanges || !changes.restored.isEmpty()) {
        refresh();
        return;
    }
    for (const PaperId paper : gone)
        forget(paper);
    const bool isListChanged = isReorderable() && changes.readingLists.contains(*readingList());
    if (isListChanged && m_movesUnderWay == 0)
        refresh();
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
