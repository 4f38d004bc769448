#pragma once

#include "domain/paperquery.h"

#include <QToolButton>

class QActionGroup;

namespace broadsheet {

/// Tells and changes the order of the list. The order is the reader's until it is changed again, but that
/// the best match comes first is only asked of a search.
class OrderButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderButton(QWidget *parent = nullptr);

    SortOrder order() const { return m_order; }
    void choose(SortOrder order);
    /// Lets the best match come first, or the newest again.
    void toggleRelevance();

    /// Says whose own order stands first: a reading list's, or the newest papers first.
    void showSource(const PaperSource &source);

signals:
    void orderChanged();

private:
    void showChosen();

    SortOrder m_order = SortOrder::Newest;
    QActionGroup *m_actions;
};

} // namespace broadsheet
