#include "widgets/window/windowmenu.h"

#include "widgets/keys/commands.h"
#include "widgets/theme/theme.h"

#include <QActionGroup>

namespace broadsheet {

WindowMenu::WindowMenu(const Commands &commands, Theme &theme, QWidget *parent) : QMenu(parent)
{
    for (const Command command : {Command::Import, Command::Paste, Command::Export})
        addAction(commands.action(command));
    addSeparator();
    for (const Command command : {Command::Undo, Command::Redo})
        addAction(commands.action(command));
    addSeparator();
    for (const CommandGroup group : {CommandGroup::Moving, CommandGroup::Marking, CommandGroup::Opening}) {
        QMenu *menu = addMenu(Commands::groupTitle(group));
        for (const Command command : commands.all()) {
            if (commands.group(command) == group)
                menu->addAction(commands.action(command));
        }
    }
    for (const Command command : {Command::CopyBibtex, Command::CopyKey})
        addAction(commands.action(command));
    addSeparator();
    addThemeMenu(theme);
    for (const Command command :
         {Command::ToggleSources, Command::ToggleCompactRows, Command::FullScreen, Command::ShowKeys})
        addAction(commands.action(command));
    addSeparator();
    addAction(commands.action(Command::Quit));
}

void WindowMenu::addThemeMenu(Theme &theme)
{
    QMenu *menu = addMenu(tr("Theme"));
    auto *group = new QActionGroup(menu);
    const std::initializer_list<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::Automatic, tr("As the desktop: light or dark")},
        {ThemeChoice::Light, tr("Light")},
        {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::System, tr("The desktop's own colors")},
        {ThemeChoice::HighContrast, tr("High contrast")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, &theme, [&theme, choice = choice] { theme.choose(choice); });
        connect(menu, &QMenu::aboutToShow, action,
                [action, &theme, choice = choice] { action->setChecked(theme.choice() == choice); });
    }
}

} // namespace broadsheet
