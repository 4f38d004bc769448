#pragma once

#include "base/clock.h"
#include "library/backups/dailybackups.h"

#include <QPointer>

class QWidget;

namespace broadsheet {

class BackupsDialog;
class MessageBar;
class WindowCommands;

/// Makes a backup each day, and shows the reader those that there are.
class BackupActions final : public QObject
{
    Q_OBJECT

public:
    /// The first daily backup is looked for after `delay`.
    BackupActions(const QString &libraryFile, Clock clock, std::chrono::milliseconds delay,
                  const WindowCommands &commands, MessageBar &messages, QWidget *window);

signals:
    /// The window is to be closed, the backup put in the library's place, and the window opened again.
    void restoreWanted(const QString &backup);

private:
    void showBackups();
    void findBackups();
    void backUp();

    QString m_libraryFile;
    Clock m_clock;
    MessageBar &m_messages;
    QWidget *m_window;
    DailyBackups m_daily;
    QPointer<BackupsDialog> m_dialog;
};

} // namespace broadsheet
