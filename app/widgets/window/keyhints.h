#pragma once

#include <QObject>

namespace broadsheet {

class PaperListPane;
class StatusLine;
class WindowCommands;

/// Names the keys that matter where the reader may look for them: on the status line, and in an empty list.
/// Follows the keys when the reader changes them.
class KeyHints final : public QObject
{
    Q_OBJECT

public:
    KeyHints(const WindowCommands &commands, StatusLine &status, PaperListPane &list, QObject *parent);

private:
    void show();

    const WindowCommands &m_commands;
    StatusLine &m_status;
    PaperListPane &m_list;
};

} // namespace broadsheet
