#pragma once

#include <QMenu>

namespace broadsheet {

class WindowCommands;

/// What one can do with the papers of the list that are selected.
class PaperMenu final : public QMenu
{
    Q_OBJECT

public:
    PaperMenu(const WindowCommands &commands, QWidget *parent);
};

} // namespace broadsheet
