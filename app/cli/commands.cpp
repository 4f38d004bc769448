#include "cli/commands.h"

namespace broadsheet {

QList<Command> allCommands()
{
    return {importCommand(),   fetchCommand(),    addCommand(),    completeCommand(), offlineCommand(),
            listCommand(),     showCommand(),     exportCommand(), liveCommand(),     starCommand(),
            unstarCommand(),   readCommand(),     unreadCommand(), tagCommand(),      noteCommand(),
            deleteCommand(),   undeleteCommand(), trashCommand(),  keyCommand(),      keysCommand(),
            settingsCommand(), statsCommand(),    checkCommand(),  backupCommand(),   restoreCommand(),
            recoverCommand()};
}

} // namespace broadsheet
