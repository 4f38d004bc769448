#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace broadsheet {

/// Sets widgets side by side and begins a new row where the width ends, as words in a paragraph.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QRect rect;
    };

    /// Where the visible items stand when they start at the origin and no row is wider than `width`.
    /// Those of one row share its middle.
    QList<Place> placesWithin(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace broadsheet
