#include "widgets/list/rowsview.h"

#include "widgets/list/accessiblerows.h"

#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace broadsheet {

RowsView::RowsView(QWidget *parent) : QAbstractItemView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    AccessibleRows::install();
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowsView::indexAt(const QPoint &point) const
{
    return viewport()->rect().contains(QPoint(0, point.y())) ? indexOf(rowAt(point.y())) : QModelIndex();
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    // Rows may have come that the scroll bar has not been told of yet.
    executeDelayedItemsLayout();
    const int top = index.row() * m_rowHeight;
    const int lowest = top + m_rowHeight - viewport()->height();
    int wanted = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        wanted = std::clamp(wanted, std::min(lowest, top), top);
        break;
    case PositionAtTop:
        wanted = top;
        break;
    case PositionAtBottom:
        wanted = lowest;
        break;
    case PositionAtCenter:
        wanted = (top + lowest) / 2;
        break;
    }
    verticalScrollBar()->setValue(wanted);
}

int RowsView::scrolledWithinTopRow() const
{
    return verticalOffset() % m_rowHeight;
}

int RowsView::topRow() const
{
    return verticalOffset() / m_rowHeight;
}

void RowsView::setTopRow(int row, int scrolledWithin)
{
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(row * m_rowHeight + scrolledWithin);
}

int RowsView::rowsOnScreen() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

void RowsView::updateGeometries()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void RowsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void RowsView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

void RowsView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const bool hasFocus = this->hasFocus() || viewport()->hasFocus();
    const int last = std::min(rowAt(event->rect().bottom()), rowCount() - 1);
    for (int row = std::max(0, rowAt(event->rect().top())); row <= last; ++row) {
        const QModelIndex index = indexOf(row);
        QStyleOptionViewItem option = base;
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        itemDelegate()->paint(&painter, option, index);
    }
}

bool RowsView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        hover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        hover({});
        break;
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

void RowsView::hover(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    update(m_hovered);
    m_hovered = index;
    update(m_hovered);
}

void RowsView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto clamped = [this](int row) {
        return indexOf(std::clamp(row, 0, rowCount() - 1));
    };
    if (rowCount() == 0)
        return {};
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return clamped(current - 1);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return clamped(current + 1);
    case MovePageUp:
        return clamped(current - rowsOnScreen());
    case MovePageDown:
        return clamped(current + rowsOnScreen());
    case MoveHome:
        return clamped(0);
    case MoveEnd:
        return clamped(rowCount() - 1);
    }
    return {};
}

int RowsView::horizontalOffset() const
{
    return 0;
}

int RowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool RowsView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int first = std::max(0, rowAt(area.top()));
    const int last = std::min(rowAt(area.bottom()), rowCount() - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(indexOf(first), indexOf(last));
    selectionModel()->select(selection, command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect rows =
            visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & viewport()->rect();
        region += rows;
    }
    return region;
}

int RowsView::rowCount() const
{
    return model() != nullptr ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex RowsView::indexOf(int row) const
{
    return row >= 0 && row < rowCount() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

int RowsView::rowAt(int y) const
{
    const int place = y + verticalOffset();
    return place >= 0 ? place / m_rowHeight : -1;
}

} // namespace broadsheet
