#pragma once

#include "domain/paperquery.h"

#include <QToolButton>

class QActionGroup;

namespace broadsheet {

class Theme;

/// Tells and changes the order of the list. The order is the reader's until it is changed again, but that
/// the best match comes first is only asked of a search.
class OrderButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderButton(const Theme &theme, QWidget *parent = nullptr);

    SortOrder order() const { return m_order; }
    void choose(SortOrder order);
    /// Lets the best match come first, or the newest again.
    void toggleRelevance();

signals:
    void orderChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    SortOrder m_order = SortOrder::Newest;
    QActionGroup *m_actions;
};

} // namespace broadsheet
