#include "cli/commands.h"

namespace broadsheet {

QList<Command> allCommands()
{
    return {importCommand(), fetchCommand(),  addCommand(),      completeCommand(), offlineCommand(),
            listCommand(),   showCommand(),   exportCommand(),   liveCommand(),     starCommand(),
            unstarCommand(), readCommand(),   unreadCommand(),   tagCommand(),      noteCommand(),
            mergeCommand(),  deleteCommand(), undeleteCommand(), trashCommand(),    undoCommand(),
            redoCommand(),   keyCommand(),    keysCommand(),     settingsCommand(), statsCommand(),
            checkCommand(),  backupCommand(), restoreCommand(),  recoverCommand()};
}

} // namespace broadsheet
