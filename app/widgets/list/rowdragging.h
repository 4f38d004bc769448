#pragma once

#include <QByteArray>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <memory>
#include <optional>

class QDropEvent;
class QMimeData;
class QPainter;

namespace broadsheet {

class RowsView;
class Theme;

/// Dragging rows of a list to another place in it: shows where they would be put, and scrolls on near the
/// edges. Nothing from elsewhere is taken.
class RowDragging final : public QObject
{
    Q_OBJECT

public:
    RowDragging(RowsView &view, const Theme &theme);

    /// Lets the reader carry the selected rows, which the label tells of, until they are dropped.
    void start(const QString &label);
    /// What is carried, by which the list knows its own rows again.
    std::unique_ptr<QMimeData> carried() const;
    /// A line between the rows.
    void paint(QPainter &painter) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The rows are to stand before the one that is at `row` now, or at the end.
    void dropped(int row);

private:
    bool isOwn(const QDropEvent &event) const;
    void take(QDropEvent &event);
    void stop();
    void scroll();
    void pointAt(std::optional<int> row);
    int rowBelow(int y) const;
    QPixmap labelPicture(const QString &label) const;

    RowsView &m_view;
    const Theme &m_theme;
    QByteArray m_sign;
    /// Before which row the others would be put, while they are over the list.
    std::optional<int> m_target;
    QPoint m_pointer;
    QTimer m_scrolling;
};

} // namespace broadsheet
