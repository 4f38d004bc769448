#include "widgets/detail/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace broadsheet {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto position = m_items.begin() + index;
    QLayoutItem *item = position->release();
    m_items.erase(position);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Place &place : placesWithin(width))
        height = std::max(height, place.rect.bottom() + 1);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : placesWithin(rect.width()))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}

QList<FlowLayout::Place> FlowLayout::placesWithin(int width) const
{
    QList<Place> places;
    qsizetype rowStart = 0;
    QPoint corner;
    int rowHeight = 0;
    const auto centreRow = [&places, &rowStart, &corner, &rowHeight] {
        for (; rowStart < places.size(); ++rowStart) {
            QRect &rect = places[rowStart].rect;
            rect.moveTop(corner.y() + (rowHeight - rect.height()) / 2);
        }
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const QSize size(std::min(hint.width(), width), hint.height());
        if (corner.x() > 0 && corner.x() + size.width() > width) {
            centreRow();
            corner = QPoint(0, corner.y() + rowHeight + spacing());
            rowHeight = 0;
        }
        places.append({item.get(), QRect(corner, size)});
        corner.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    centreRow();
    return places;
}

} // namespace broadsheet
