#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

namespace broadsheet {

/// Paints a source: icon or tag colour, name, count. Heads stand small and semibold over their group.
class SourceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SourceDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QString &title) const;
    void paintMark(QPainter *painter, const QRect &place, const QModelIndex &index, bool isSelected) const;

    const Theme &m_theme;
};

} // namespace broadsheet
