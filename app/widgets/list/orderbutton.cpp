#include "widgets/list/orderbutton.h"

#include <QActionGroup>
#include <QMenu>

namespace broadsheet {

using namespace Qt::StringLiterals;

OrderButton::OrderButton(QWidget *parent) : QToolButton(parent), m_actions(new QActionGroup(this))
{
    auto *menu = new QMenu(this);
    const std::initializer_list<std::pair<SortOrder, QString>> orders{
        {SortOrder::Newest, tr("Newest")},    {SortOrder::Relevance, tr("Best match")},
        {SortOrder::Title, tr("Title")},      {SortOrder::Upvotes, tr("Votes")},
        {SortOrder::Added, tr("Last added")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(m_actions);
        action->setData(QVariant::fromValue(order));
        connect(action, &QAction::triggered, this, [this, order = order] { choose(order); });
    }
    setMenu(menu);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAccessibleName(tr("Order of the list"));
    setToolTip(tr("Order of the list"));
    // By this name the style sheet knows it.
    setObjectName(u"order"_s);
    choose(m_order);
}

void OrderButton::choose(SortOrder order)
{
    const QList<QAction *> actions = m_actions->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().value<SortOrder>() == order);
    showChosen();
    if (std::exchange(m_order, order) != order)
        emit orderChanged();
}

void OrderButton::showSource(const PaperSource &source)
{
    const bool isList = std::holds_alternative<ReadingListPapers>(source);
    m_actions->actions().first()->setText(isList ? tr("List order") : tr("Newest"));
    showChosen();
}

void OrderButton::showChosen()
{
    setText(m_actions->checkedAction()->text() + QChar(u'\u2002') + QChar(u'\u25BE'));
}

void OrderButton::toggleRelevance()
{
    choose(m_order == SortOrder::Relevance ? SortOrder::Newest : SortOrder::Relevance);
}

} // namespace broadsheet
