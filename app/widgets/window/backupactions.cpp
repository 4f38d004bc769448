#include "widgets/window/backupactions.h"

#include "widgets/keys/windowcommands.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/backupsdialog.h"

namespace broadsheet {

BackupActions::BackupActions(const QString &libraryFile, Clock clock, std::chrono::milliseconds delay,
                             const WindowCommands &commands, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_libraryFile(libraryFile),
      m_clock(clock),
      m_messages(messages),
      m_window(window),
      m_daily(libraryFile, std::move(clock), delay)
{
    connect(&m_daily, &DailyBackups::failed, &messages, &MessageBar::showError);
    connect(commands.action(WindowCommand::Backups), &QAction::triggered, this, &BackupActions::showBackups);
}

void BackupActions::showBackups()
{
    m_dialog = new BackupsDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BackupsDialog::backupWanted, this, &BackupActions::backUp);
    connect(m_dialog, &BackupsDialog::restoreWanted, this, &BackupActions::restoreWanted);
    m_dialog->open();
    findBackups();
}

void BackupActions::findBackups()
{
    broadsheet::findBackups(m_libraryFile).then(this, [this](const Result<FoundBackups> &found) {
        if (m_dialog && found)
            m_dialog->show(*found);
    });
}

void BackupActions::backUp()
{
    startBackup(m_libraryFile, m_clock()).then(this, [this](const Result<Backup> &made) {
        if (!made)
            m_messages.showError(made.error());
        findBackups();
    });
}

} // namespace broadsheet
