#pragma once

#include <QStyledItemDelegate>

namespace broadsheet {

class Theme;

/// Paints a topic: its word, and the share of papers that had it, month by month, as a line.
class TopicDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        /// QList<double>: shares of the months.
        SharesRole = Qt::UserRole,
        /// What stands at the end: how the share went.
        ChangeRole,
    };

    TopicDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QRectF &area, const QList<double> &shares) const;

    const Theme &m_theme;
};

} // namespace broadsheet
