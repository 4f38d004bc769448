#pragma once

#include <QStyledItemDelegate>

namespace broadsheet {

class Theme;

/// Paints a completion: its text, and quietly at the right what it means.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompletionDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace broadsheet
