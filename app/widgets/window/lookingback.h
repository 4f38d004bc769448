#pragma once

#include "base/clock.h"
#include "domain/paperid.h"

#include <QObject>

class QWidget;

namespace broadsheet {

class DetailPane;
class Library;
class MessageBar;
class PaperActions;
class PaperListView;
class WindowCommands;

/// Shows the reader what was: earlier versions of a note, what was done and what was deleted. Takes back and
/// does again.
class LookingBack final : public QObject
{
    Q_OBJECT

public:
    LookingBack(Library &library, const Clock &clock, const WindowCommands &commands,
                const PaperListView &list, DetailPane &detail, PaperActions &actions, MessageBar &messages,
                QWidget *window);

private:
    /// The commands in the menu say what they would take back or do again.
    void nameUndo();
    void showNoteRevisions();
    void askAboutRevisions(PaperId paper);
    void showHistory();

    Library &m_library;
    const WindowCommands &m_commands;
    const PaperListView &m_list;
    DetailPane &m_detail;
    PaperActions &m_actions;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace broadsheet
