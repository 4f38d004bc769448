#include "widgets/sources/sourcedelegate.h"

#include "models/sourcesmodel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QPainter>
#include <QStyle>

namespace broadsheet {

namespace {

bool isHead(const QModelIndex &index)
{
    return index.data(SourcesModel::KindRole).value<SourcesModel::RowKind>() == SourcesModel::RowKind::Head;
}

/// The colours that tags take in turn; all of them pass as marks on panel and selection.
ColorRole tagColor(int tag)
{
    static constexpr std::array roles{ColorRole::Done, ColorRole::Link, ColorRole::Star, ColorRole::Accent};
    return roles.at(static_cast<size_t>(tag) % roles.size());
}

} // namespace

SourceDelegate::SourceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    return {metrics.ems(8), metrics.lines(isHead(index) ? 2 : 1.5)};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (isHead(index)) {
        paintHead(painter, option, title);
        painter->restore();
        return;
    }
    const Metrics metrics(option.font);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = option.rect.adjusted(metrics.lines(0.5), 0, -metrics.lines(0.5), 0);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? m_theme.color(ColorRole::Selection) : m_theme.hoverColor());
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    QRect area = ground.adjusted(metrics.lines(0.5), 0, -metrics.lines(0.5), 0);
    const QRect mark(area.left(), area.center().y() - metrics.icon() / 2, metrics.icon(), metrics.icon());
    paintMark(painter, mirrored(mark), index, isSelected);
    area.setLeft(area.left() + metrics.icon() + metrics.lines(0.5));

    const QString count = index.data(SourcesModel::CountRole).toString();
    painter->setFont(option.font);
    painter->setPen(m_theme.color(ColorRole::Soft));
    painter->drawText(mirrored(area), Qt::AlignRight | Qt::AlignVCenter, count);
    if (!count.isEmpty())
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(count) - metrics.lines(0.5));
    painter->setPen(m_theme.color(ColorRole::Ink));
    painter->drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, area.width()));
    painter->restore();
}

void SourceDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                               const QString &title) const
{
    const Metrics metrics(option.font);
    painter->setFont(scaledFont(option.font, 0.87, QFont::DemiBold));
    painter->setPen(m_theme.color(ColorRole::Soft));
    painter->drawText(option.rect.adjusted(metrics.lines(1), 0, -metrics.lines(1), -metrics.lines(0.25)),
                      Qt::AlignLeft | Qt::AlignBottom, title);
}

void SourceDelegate::paintMark(QPainter *painter, const QRect &place, const QModelIndex &index,
                               bool isSelected) const
{
    if (const int tag = index.data(SourcesModel::TagRole).toInt(); tag >= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(tagColor(tag)));
        const double radius = place.width() * 0.3;
        painter->drawEllipse(QRectF(place).center(), radius, radius);
        return;
    }
    const QString name = index.data(SourcesModel::IconRole).toString();
    if (!name.isEmpty())
        themedIcon(m_theme, name, isSelected ? ColorRole::Ink : ColorRole::Soft).paint(painter, place);
}

} // namespace broadsheet
