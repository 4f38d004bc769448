#include "widgets/window/topbar.h"

#include "widgets/keys/windowcommands.h"
#include "widgets/search/searchbox.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// "Star (S)": what a button does and the key that does the same.
QString tipOf(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? action.text() : TopBar::tr("%1 (%2)", "action, key").arg(action.text(), key);
}

} // namespace

TopBar::TopBar(const WindowCommands &commands, QMenu *menu, SearchBox &searchBox, const Theme &theme,
               QWidget *parent)
    : QWidget(parent), m_theme(theme), m_searchBox(searchBox)
{
    auto *menuButton = makeButton(u"menu"_s, nullptr);
    menuButton->setMenu(menu);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setToolTip(tr("Menu"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(menuButton);
    layout->addWidget(makeButton(u"refresh"_s, commands.action(WindowCommand::FetchNew)));
    layout->addWidget(makeButton(u"import"_s, commands.action(WindowCommand::Import)));
    layout->addStretch(1);
    layout->addWidget(&m_searchBox, 6);
    layout->addStretch(5);
    layout->addWidget(makeButton(u"star"_s, commands.action(WindowCommand::ToggleStar)));
    layout->addWidget(makeButton(u"note"_s, commands.action(WindowCommand::EditNote)));
    layout->addWidget(makeButton(u"cite"_s, commands.action(WindowCommand::CopyBibtex)));
    dress();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

QToolButton *TopBar::makeButton(const QString &icon, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(m_theme, icon));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    if (action != nullptr) {
        button->setAccessibleName(action->text());
        button->setToolTip(tipOf(*action));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    }
    m_buttons.append(button);
    return button;
}

void TopBar::dress()
{
    const Metrics metrics(this);
    layout()->setContentsMargins(metrics.lines(0.5), metrics.lines(0.4), metrics.lines(0.5),
                                 metrics.lines(0.4));
    layout()->setSpacing(metrics.lines(0.5));
    m_searchBox.setMinimumWidth(metrics.ems(10));
    m_searchBox.setMaximumWidth(metrics.ems(48));
    for (QToolButton *button : std::as_const(m_buttons))
        button->setIconSize(QSize(metrics.icon(), metrics.icon()));
}

} // namespace broadsheet
