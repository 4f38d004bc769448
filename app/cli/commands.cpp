#include "cli/commands.h"

namespace broadsheet {

QList<Command> allCommands()
{
    return {importCommand(),   fetchCommand(), addCommand(),   listCommand(),   showCommand(),
            exportCommand(),   liveCommand(),  starCommand(),  unstarCommand(), readCommand(),
            unreadCommand(),   tagCommand(),   noteCommand(),  keyCommand(),    keysCommand(),
            settingsCommand(), statsCommand(), checkCommand(), backupCommand(), restoreCommand()};
}

} // namespace broadsheet
