#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace broadsheet {

class Library;
class MessageBar;
class TrashDialog;
class WindowCommands;

/// Shows the reader what was deleted, and ends the rest of what has been in the trash for long enough.
class Trash final : public QObject
{
    Q_OBJECT

public:
    Trash(Library &library, Clock clock, const WindowCommands &commands, MessageBar &messages,
          QWidget *window);

private:
    void show();
    void refresh();

    Library &m_library;
    Clock m_clock;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<TrashDialog> m_dialog;
};

} // namespace broadsheet
