#pragma once

#include "cli/command.h"

namespace broadsheet {

// Each command tells its own name, words and options.

Command importCommand();
Command listCommand();
Command showCommand();
Command exportCommand();
Command liveCommand();
Command keyCommand();
Command keysCommand();
Command starCommand();
Command unstarCommand();
Command readCommand();
Command unreadCommand();
Command tagCommand();
Command noteCommand();
Command addCommand();
Command fetchCommand();
Command completeCommand();
Command offlineCommand();
Command deleteCommand();
Command undeleteCommand();
Command mergeCommand();
Command trashCommand();
Command undoCommand();
Command redoCommand();
Command settingsCommand();
Command statsCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();
Command recoverCommand();

/// All of them, in the order in which the help lists them.
QList<Command> allCommands();

} // namespace broadsheet
