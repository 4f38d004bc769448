#include "widgets/window/papermenu.h"

#include "widgets/keys/windowcommands.h"

namespace broadsheet {

PaperMenu::PaperMenu(const WindowCommands &commands, QWidget *parent) : QMenu(parent)
{
    using enum WindowCommand;
    for (const WindowCommand command :
         {OpenPage, OpenCode, OpenPdf, ToggleStar, ToggleRead, EditNote, NoteRevisions, AddTag,
          AddToReadingList, KeepOffline, CopyBibtex, CopyKey, ChangeKey, LookUpPaper})
        addAction(commands.action(command));
    addSeparator();
    addAction(commands.action(MergePapers));
    addAction(commands.action(DeletePaper));
}

} // namespace broadsheet
