#pragma once

#include <QMenu>

namespace broadsheet {

class WindowCommands;
class Theme;

/// The menu of the window: every command with its key, in its group, and the choice of theme.
class WindowMenu final : public QMenu
{
    Q_OBJECT

public:
    WindowMenu(const WindowCommands &commands, Theme &theme, QWidget *parent);

private:
    static void addThemeMenu(QMenu &view, Theme &theme);
};

} // namespace broadsheet
