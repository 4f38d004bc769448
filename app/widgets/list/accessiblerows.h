#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace broadsheet {

class RowsView;

/// A RowsView as assistive technology sees it: a list with an item for each row, which says what the model
/// has for Qt::AccessibleTextRole. Qt knows only its own views.
class AccessibleRows final : public QAccessibleWidget
{
public:
    explicit AccessibleRows(RowsView &view);
    ~AccessibleRows() override;
    Q_DISABLE_COPY_MOVE(AccessibleRows)

    /// Has every RowsView made afterwards seen this way. Calling it again does nothing.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    RowsView &m_view;
    /// Only rows that were asked for have an item; Qt's cache owns these.
    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace broadsheet
