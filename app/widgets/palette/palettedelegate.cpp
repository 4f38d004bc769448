#include "widgets/palette/palettedelegate.h"

#include "widgets/palette/palettemodel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QPainter>
#include <QTextLayout>

namespace broadsheet {

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Metrics metrics(option.font);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? m_theme.color(ColorRole::Selection) : m_theme.hoverColor());
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    QRect area = option.rect.adjusted(metrics.lines(0.75), 0, -metrics.lines(0.75), 0);
    if (const QString icon = index.data(PaletteModel::IconRole).toString(); !icon.isEmpty()) {
        const QRect place(area.left(), area.center().y() - metrics.icon() / 2, metrics.icon(),
                          metrics.icon());
        themedIcon(m_theme, icon).paint(painter, mirrored(place));
    }
    area.setLeft(area.left() + metrics.icon() + metrics.lines(0.75));
    painter->setFont(option.font);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    painter->setPen(m_theme.color(ColorRole::Soft));
    painter->drawText(mirrored(area), Qt::AlignRight | Qt::AlignVCenter, detail);
    if (!detail.isEmpty())
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(detail) - metrics.lines(0.75));
    paintTitle(painter, mirrored(area), index);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.ems(8), metrics.lines(1.75)};
}

void PaletteDelegate::paintTitle(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const QFontMetrics measure(painter->font());
    QTextLayout title(measure.elidedText(index.data().toString(), Qt::ElideRight, area.width()),
                      painter->font());
    title.setTextOption(QTextOption(Qt::AlignLeft));
    title.beginLayout();
    QTextLine line = title.createLine();
    line.setLineWidth(area.width());
    title.endLayout();
    QTextCharFormat found;
    found.setBackground(m_theme.color(ColorRole::Match));
    QList<QTextLayout::FormatRange> marks;
    const auto letters = index.data(PaletteModel::MarkedRole).value<QList<qsizetype>>();
    for (const qsizetype letter : letters)
        marks.append({.start = static_cast<int>(letter), .length = 1, .format = found});
    painter->setPen(m_theme.color(ColorRole::Ink));
    title.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2), marks);
}

} // namespace broadsheet
