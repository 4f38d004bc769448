#include "widgets/list/accessiblerows.h"

#include "widgets/list/rowsview.h"

#include <QItemSelectionModel>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One row, by its number: what stands there may become another paper.
class AccessibleRow final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleRow(RowsView &view, int row) : m_view(view), m_row(row) {}

    int row() const { return m_row; }

    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int /*number*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }

    QRect rect() const override
    {
        const QRect inViewport = m_view.visualRect(index());
        return {m_view.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = m_view.selectionMode() != QAbstractItemView::SingleSelection;
        state.selected = m_view.selectionModel()->isSelected(index());
        state.focused = m_view.hasFocus() && m_view.currentIndex() == index();
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.visualRect(index()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString & /*action*/) const override { return {}; }

    void doAction(const QString &action) override
    {
        m_view.setFocus();
        m_view.setCurrentIndex(index());
        if (action == pressAction())
            emit m_view.activated(index());
    }

private:
    QModelIndex index() const
    {
        const QAbstractItemModel *model = m_view.model();
        return model != nullptr ? model->index(m_row, 0) : QModelIndex();
    }

    RowsView &m_view;
    int m_row;
};

QAccessibleInterface *accessibleRows(const QString &className, QObject *object)
{
    auto *view = qobject_cast<RowsView *>(object);
    const bool isAsked =
        view != nullptr && className == QLatin1StringView(RowsView::staticMetaObject.className());
    return isAsked ? new AccessibleRows(*view) : nullptr;
}

} // namespace

AccessibleRows::AccessibleRows(RowsView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}

AccessibleRows::~AccessibleRows()
{
    for (const QAccessible::Id item : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(item);
}

void AccessibleRows::install()
{
    // Qt takes the same factory but once.
    QAccessible::installFactory(accessibleRows);
}

int AccessibleRows::childCount() const
{
    return m_view.model() != nullptr ? m_view.model()->rowCount() : 0;
}

QAccessibleInterface *AccessibleRows::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    auto item = m_items.constFind(row);
    if (item == m_items.cend())
        item = m_items.insert(row, QAccessible::registerAccessibleInterface(new AccessibleRow(m_view, row)));
    return QAccessible::accessibleInterface(*item);
}

QAccessibleInterface *AccessibleRows::childAt(int x, int y) const
{
    const QModelIndex index = m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *AccessibleRows::focusChild() const
{
    return m_view.currentIndex().isValid() ? child(m_view.currentIndex().row()) : nullptr;
}

int AccessibleRows::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const AccessibleRow *>(child);
    return row != nullptr ? row->row() : -1;
}

} // namespace broadsheet
