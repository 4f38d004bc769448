#include "widgets/window/lookingback.h"

#include "library/library.h"
#include "widgets/detail/detailpane.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/historydialog.h"
#include "widgets/window/noterevisionsdialog.h"
#include "widgets/window/paperactions.h"
#include "widgets/window/trash.h"

namespace broadsheet {

LookingBack::LookingBack(Library &library, const Clock &clock, const WindowCommands &commands,
                         const PaperListView &list, DetailPane &detail, PaperActions &actions,
                         MessageBar &messages, QWidget *window)
    : QObject(window),
      m_library(library),
      m_commands(commands),
      m_list(list),
      m_detail(detail),
      m_actions(actions),
      m_messages(messages),
      m_window(window)
{
    connect(commands.action(WindowCommand::NoteRevisions), &QAction::triggered, this,
            &LookingBack::showNoteRevisions);
    connect(commands.action(WindowCommand::History), &QAction::triggered, this, &LookingBack::showHistory);
    connect(commands.action(WindowCommand::Undo), &QAction::triggered, &actions, &PaperActions::undo);
    connect(commands.action(WindowCommand::Redo), &QAction::triggered, &actions, &PaperActions::redo);
    connect(&library, &Library::historyChanged, this, &LookingBack::nameUndo);
    nameUndo();
    new Trash(library, clock, commands, messages, window);
}

void LookingBack::nameUndo()
{
    const UndoHistory &history = m_library.history();
    QAction *undo = m_commands.action(WindowCommand::Undo);
    undo->setText(history.canUndo() ? tr("Undo: %1", "what was done").arg(history.undoLabel())
                                    : WindowCommands::title(WindowCommand::Undo));
    QAction *redo = m_commands.action(WindowCommand::Redo);
    redo->setText(history.canRedo() ? tr("Do again: %1", "what was undone").arg(history.redoLabel())
                                    : WindowCommands::title(WindowCommand::Redo));
}

void LookingBack::showNoteRevisions()
{
    const std::optional<PaperId> paper = m_list.currentPaper();
    if (!paper)
        return;
    // What is being typed is the note as it is now.
    m_detail.flush();
    askAboutRevisions(*paper);
}

void LookingBack::askAboutRevisions(PaperId paper)
{
    m_library.noteRevisions(paper).then(this, [this, paper](const Result<QList<NoteRevision>> &revisions) {
        if (!revisions) {
            m_messages.showError(revisions.error());
        } else if (revisions->isEmpty()) {
            m_messages.showResult(tr("There are no earlier versions of this note."));
        } else {
            m_library.paper(paper).then(this, [this, paper, revisions](const Result<LibraryPaper> &read) {
                if (!read)
                    return;
                auto *dialog = new NoteRevisionsDialog(read->marks.note, *revisions, m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &NoteRevisionsDialog::restoreWanted, this,
                        [this, paper](const QString &note) {
                            m_library.edit(SetNote{.paper = paper, .note = note, .basedOn = QString()});
                        });
                dialog->open();
            });
        }
    });
}

void LookingBack::showHistory()
{
    auto *dialog = new HistoryDialog(m_library, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::undoWanted, &m_actions, &PaperActions::undo);
    connect(dialog, &HistoryDialog::redoWanted, &m_actions, &PaperActions::redo);
    dialog->open();
}

} // namespace broadsheet
