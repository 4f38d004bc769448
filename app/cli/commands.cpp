#include "cli/commands.h"

namespace broadsheet {

QList<Command> allCommands()
{
    return {importCommand(), listCommand(),  showCommand(),   exportCommand(), starCommand(),
            unstarCommand(), readCommand(),  unreadCommand(), tagCommand(),    noteCommand(),
            statsCommand(),  checkCommand(), backupCommand(), restoreCommand()};
}

} // namespace broadsheet
