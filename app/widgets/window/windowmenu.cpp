#include "widgets/window/windowmenu.h"

#include "widgets/keys/windowcommands.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/themetitle.h"

#include <QActionGroup>

namespace broadsheet {

WindowMenu::WindowMenu(const WindowCommands &commands, Theme &theme, QWidget *parent) : QMenu(parent)
{
    for (const WindowCommand command : {WindowCommand::FetchNew, WindowCommand::AddPaper})
        addAction(commands.action(command));
    QMenu *online = addMenu(tr("Online and offline"));
    for (const WindowCommand command :
         {WindowCommand::FetchDays, WindowCommand::FetchSettings, WindowCommand::LookUpAll,
          WindowCommand::Storage, WindowCommand::WorkOffline})
        online->addAction(commands.action(command));
    addSeparator();
    for (const WindowCommand command :
         {WindowCommand::Import, WindowCommand::Paste, WindowCommand::Export, WindowCommand::SaveSearch})
        addAction(commands.action(command));
    addSeparator();
    for (const WindowCommand command : {WindowCommand::Undo, WindowCommand::Redo, WindowCommand::History,
                                        WindowCommand::Trash, WindowCommand::Backups})
        addAction(commands.action(command));
    addSeparator();
    for (const WindowCommandGroup group :
         {WindowCommandGroup::Moving, WindowCommandGroup::Marking, WindowCommandGroup::ReadingLists,
          WindowCommandGroup::Opening, WindowCommandGroup::Citing}) {
        QMenu *menu = addMenu(WindowCommands::groupTitle(group));
        for (const WindowCommand command : commands.all()) {
            if (commands.group(command) == group && command != WindowCommand::Export)
                menu->addAction(commands.action(command));
        }
    }
    addSeparator();
    QMenu *view = addMenu(tr("View"));
    addThemeMenu(*view, theme);
    QMenu *textSize = view->addMenu(tr("Text size"));
    for (const WindowCommand command :
         {WindowCommand::LargerText, WindowCommand::SmallerText, WindowCommand::UsualText})
        textSize->addAction(commands.action(command));
    view->addSeparator();
    for (const WindowCommand command : {WindowCommand::ToggleSources, WindowCommand::ToggleCompactRows,
                                        WindowCommand::FocusOnPaper, WindowCommand::FullScreen})
        view->addAction(commands.action(command));
    for (const WindowCommand command : {WindowCommand::ShowPalette, WindowCommand::Statistics,
                                        WindowCommand::Preferences, WindowCommand::ChangeKeys})
        addAction(commands.action(command));
    addSeparator();
    for (const WindowCommand command : {WindowCommand::Help, WindowCommand::ShowKeys})
        addAction(commands.action(command));
    addSeparator();
    addAction(commands.action(WindowCommand::Quit));
}

void WindowMenu::addThemeMenu(QMenu &view, Theme &theme)
{
    QMenu *menu = view.addMenu(tr("Theme"));
    auto *group = new QActionGroup(menu);
    for (const ThemeChoice choice : allThemeChoices()) {
        QAction *action = menu->addAction(themeTitle(choice));
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.choose(choice); });
        connect(menu, &QMenu::aboutToShow, action,
                [action, &theme, choice] { action->setChecked(theme.choice() == choice); });
    }
}

} // namespace broadsheet
