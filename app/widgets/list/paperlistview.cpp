#include "widgets/list/paperlistview.h"

#include "models/paperlistmodel.h"
#include "widgets/list/rowdragging.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace broadsheet {

PaperListView::PaperListView(PaperListModel &model, const Theme &theme, QWidget *parent)
    : RowsView(parent),
      m_model(model),
      m_delegate(new PaperDelegate(theme, this)),
      m_dragging(new RowDragging(*this, theme))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Papers"));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PaperListView::rememberSight);
    connect(&model, &PaperListModel::answered, this, &PaperListView::showAnswer);
    connect(&model, &PaperListModel::completed, this, &PaperListView::showCompletion);
    connect(&model, &PaperListModel::answered, this, &PaperListView::letRowsBeDragged);
    connect(&model, &PaperListModel::completed, this, &PaperListView::letRowsBeDragged);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(m_dragging, &RowDragging::dropped, this, &PaperListView::moveSelectedTo);
}

std::optional<PaperId> PaperListView::currentPaper() const
{
    const PaperId paper = m_model.paperAt(currentIndex().row());
    return paper.isValid() ? std::optional(paper) : std::nullopt;
}

QList<PaperId> PaperListView::selectedPapers() const
{
    // Ranges, as listing every row would take long when a whole library is selected.
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &one, const auto &other) { return one.top() < other.top(); });
    QList<PaperId> papers;
    for (const QItemSelectionRange &range : std::as_const(ranges))
        papers += m_model.papers().mid(range.top(), range.height());
    if (papers.isEmpty() && currentIndex().isValid())
        papers.append(m_model.paperAt(currentIndex().row()));
    return papers;
}

int PaperListView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

bool PaperListView::moveBy(int rows)
{
    const int target = std::clamp(currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    if (m_model.rowCount() == 0 || target == currentIndex().row())
        return false;
    goToRow(target);
    return true;
}

void PaperListView::moveToUnread(Direction direction)
{
    const int step = direction == Direction::Forward ? 1 : -1;
    for (int row = currentIndex().row() + step; row >= 0 && row < m_model.rowCount(); row += step) {
        const PaperId paper = m_model.paperAt(row);
        if (!m_model.isCurrent(paper)) {
            QList<PaperId> ahead = step > 0 ? m_model.papers().mid(row) : m_model.papers().first(row + 1);
            if (step < 0)
                std::reverse(ahead.begin(), ahead.end());
            goToUnreadAmong(ahead);
            return;
        }
        if (!m_model.row(paper).read) {
            goToRow(row);
            return;
        }
    }
    emit noUnreadLeft();
}

void PaperListView::goToUnreadAmong(const QList<PaperId> &papers)
{
    m_model.firstUnread(papers).then(this, [this](const Result<PaperId> &unread) {
        const int row = unread ? m_model.rowOf(*unread) : -1;
        if (row >= 0)
            goToRow(row);
        else
            emit noUnreadLeft();
    });
}

void PaperListView::toggleSelected()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // Until now the current paper was selected only because it is current; that is not taken back.
    if (m_isCollecting)
        selectionModel()->select(current, QItemSelectionModel::Toggle);
    m_isCollecting = true;
    moveBy(1);
}

void PaperListView::goToRow(int row)
{
    const QModelIndex index = m_model.index(row);
    selectionModel()->setCurrentIndex(index, m_isCollecting ? QItemSelectionModel::NoUpdate
                                                            : QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void PaperListView::setDensity(RowDensity density)
{
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

void PaperListView::setSearchedWords(const QStringList &words)
{
    m_delegate->setSearchedWords(WordFinder(words));
    viewport()->update();
}

void PaperListView::moveSelectedTo(int row)
{
    m_model.moveTo(selectedPapers(), row);
    scrollTo(currentIndex());
}

void PaperListView::keyboardSearch(const QString &)
{
    // Letters are keys of the window here; papers are found through the search field.
}

void PaperListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isCollecting) {
        m_isCollecting = false;
        goToRow(currentIndex().row());
        return;
    }
    RowsView::keyPressEvent(event);
}

void PaperListView::paintEvent(QPaintEvent *event)
{
    RowsView::paintEvent(event);
    QPainter painter(viewport());
    m_dragging->paint(painter);
}

void PaperListView::startDrag(Qt::DropActions)
{
    const QList<PaperId> papers = selectedPapers();
    if (!papers.isEmpty())
        m_dragging->start(papers.size() == 1 ? m_model.row(papers.first()).title
                                             : tr("%n papers", "dragged", static_cast<int>(papers.size())));
}

void PaperListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect star = PaperDelegate::starRect(visualRect(index), font(), layoutDirection());
    if (index.isValid() && event->button() == Qt::LeftButton && star.contains(event->position().toPoint())) {
        emit starClicked(m_model.paperAt(index.row()));
        return;
    }
    m_isCollecting = false;
    RowsView::mousePressEvent(event);
}

void PaperListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (!currentIndex().isValid())
        return;
    emit contextMenuWanted(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                                      : event->globalPos());
}

void PaperListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    if (m_isReturning)
        return;
    QList<PaperId> seen;
    for (const QModelIndex &index : {previous, current}) {
        if (index.isValid())
            seen.append(m_model.paperAt(index.row()));
    }
    emit passed(seen);
    emit currentPaperChanged(currentPaper());
}

void PaperListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // The reader goes on with the paper that comes into the place of the one that goes.
    const int current = currentIndex().row();
    const int next = end + 1 < model()->rowCount() ? end + 1 : start - 1;
    if (start <= current && current <= end && next >= 0)
        selectionModel()->setCurrentIndex(model()->index(next, 0), QItemSelectionModel::ClearAndSelect);
    RowsView::rowsAboutToBeRemoved(parent, start, end);
}

void PaperListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    emit selectionCountChanged(selectedCount());
}

void PaperListView::rememberSight()
{
    // More than a screen full of single papers is not selected by hand, and takes long to find again.
    constexpr int mostSelected = 200;
    m_isReturning = true;
    m_isCollecting = false;
    m_sight = {.current = currentPaper(), .scrolledWithinTop = scrolledWithinTopRow()};
    if (const PaperId top = m_model.paperAt(topRow()); top.isValid())
        m_sight.top = top;
    if (selectedCount() > 1 && selectedCount() <= mostSelected)
        m_sight.selected = selectedPapers();
}

void PaperListView::showAnswer()
{
    const int awaited = m_awaitedPaper ? m_model.rowOf(*m_awaitedPaper) : -1;
    // It may be among the papers that are still to come.
    if (m_awaitedPaper && awaited < 0 && !m_model.isComplete())
        return;
    m_awaitedPaper.reset();
    // When nothing was replaced, the same papers were found again.
    const bool isReplaced = m_isReturning;
    if (awaited >= 0)
        goToAwaited(awaited);
    else if (isReplaced && m_model.query() == m_shownQuery)
        resumeSight();
    else if (isReplaced)
        goToTop();
    m_shownQuery = m_model.query();
    m_isReturning = false;
    if (m_shownQuery.search.isEmpty())
        emit currentPaperChanged(currentPaper());
    else
        emit currentPaperFound(currentPaper());
    emit selectionCountChanged(selectedCount());
}

void PaperListView::showCompletion()
{
    if (m_awaitedPaper)
        showAnswer();
}

void PaperListView::letRowsBeDragged()
{
    // Where rows cannot be moved, the same movement of the mouse selects them.
    setDragEnabled(m_model.isReorderable());
    viewport()->setAcceptDrops(m_model.isReorderable());
}

void PaperListView::goToAwaited(int row)
{
    goToRow(row);
    scrollTo(m_model.index(row), PositionAtCenter);
}

void PaperListView::goToTop()
{
    scrollToTop();
    if (m_model.rowCount() > 0)
        goToRow(0);
}

void PaperListView::resumeSight()
{
    const int current = m_sight.current ? m_model.rowOf(*m_sight.current) : -1;
    const int top = m_sight.top ? m_model.rowOf(*m_sight.top) : -1;
    if (current < 0) {
        goToTop();
        return;
    }
    goToRow(current);
    select(m_sight.selected);
    if (top >= 0)
        setTopRow(top, m_sight.scrolledWithinTop);
}

void PaperListView::select(const QList<PaperId> &papers)
{
    QItemSelection selection;
    for (const PaperId paper : papers) {
        if (const int row = m_model.rowOf(paper); row >= 0)
            selection.select(m_model.index(row), m_model.index(row));
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace broadsheet
