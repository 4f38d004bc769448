#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>

namespace broadsheet {

/// A list whose rows are all of one height, so that a row's place is a multiplication: a million rows cost no
/// more than ten. (QListView lays out every row one by one, whenever there is a new one.) The height is that
/// of the delegate's size hint.
class RowsView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// As far as the row at the top is scrolled out, in pixels.
    int scrolledWithinTopRow() const;
    int topRow() const;
    /// Puts a row at the top, scrolled out by so many pixels.
    void setTopRow(int row, int scrolledWithin);

protected:
    int rowHeight() const { return m_rowHeight; }
    int rowsOnScreen() const;

    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rowCount() const;
    QModelIndex indexOf(int row) const;
    int rowAt(int y) const;
    void hover(const QModelIndex &index);

    int m_rowHeight = 1;
    QPersistentModelIndex m_hovered;
};

} // namespace broadsheet
