#include "widgets/search/completiondelegate.h"

#include "models/searchcompletionmodel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace broadsheet {

CompletionDelegate::CompletionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Metrics metrics(option.font);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? m_theme.color(ColorRole::Selection) : m_theme.hoverColor());
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    // Under the text of the field, which stands beside its icon.
    QRect area = option.rect.adjusted(metrics.lines(2), 0, -metrics.lines(0.5), 0);
    painter->setFont(option.font);
    const QString meaning = index.data(SearchCompletionModel::MeaningRole).toString();
    painter->setPen(m_theme.color(ColorRole::Soft));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, meaning);
    if (!meaning.isEmpty())
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(meaning) - metrics.lines(0.75));
    painter->setPen(m_theme.color(ColorRole::Ink));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.ems(8), metrics.lines(1.75)};
}

} // namespace broadsheet
