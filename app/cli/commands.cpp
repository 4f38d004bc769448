#include "cli/commands.h"

namespace broadsheet {

QList<Command> allCommands()
{
    return {importCommand(), listCommand(),  showCommand(),   exportCommand(), liveCommand(),   starCommand(),
            unstarCommand(), readCommand(),  unreadCommand(), tagCommand(),    noteCommand(),   keyCommand(),
            keysCommand(),   statsCommand(), checkCommand(),  backupCommand(), restoreCommand()};
}

} // namespace broadsheet
