#include "widgets/statistics/topicdelegate.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double wordWidthInEms = 12;

} // namespace

TopicDelegate::TopicDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void TopicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    QRect area = option.rect.adjusted(metrics.lines(0.5), 0, -metrics.lines(0.5), 0);
    painter->setFont(option.font);
    painter->setPen(m_theme.color(ColorRole::Ink));
    QRect word = area;
    word.setWidth(metrics.ems(wordWidthInEms));
    painter->drawText(mirrored(word), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, word.width()));
    const QString change = index.data(ChangeRole).toString();
    painter->setPen(m_theme.color(ColorRole::Soft));
    painter->drawText(mirrored(area), Qt::AlignRight | Qt::AlignVCenter, change);
    area.setLeft(word.right() + metrics.lines(0.5));
    area.setRight(area.right() - option.fontMetrics.horizontalAdvance(change) - metrics.lines(0.75));
    // Time goes from left to right in every language.
    paintLine(painter, QRectF(mirrored(area)).adjusted(0, metrics.lines(0.25), 0, -metrics.lines(0.25)),
              index.data(SharesRole).value<QList<double>>());
    painter->restore();
}

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.ems(30), metrics.lines(1.75)};
}

void TopicDelegate::paintLine(QPainter *painter, const QRectF &area, const QList<double> &shares) const
{
    if (shares.size() < 2)
        return;
    const double most = std::max(1e-9, *std::max_element(shares.begin(), shares.end()));
    QPainterPath line;
    for (qsizetype month = 0; month < shares.size(); ++month) {
        const QPointF point(area.left() + area.width() * static_cast<double>(month) /
                                              static_cast<double>(shares.size() - 1),
                            area.bottom() - area.height() * shares.at(month) / most);
        month == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.color(ColorRole::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(line);
}

} // namespace broadsheet
