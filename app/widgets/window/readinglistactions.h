#pragma once

#include "domain/readingprogress.h"

#include <QObject>

class QMenu;

namespace broadsheet {

class MessageBar;
class PaperActions;
class PaperListModel;
class PaperListView;
class WindowCommands;

/// What the reader does to papers within the reading list that is shown: tells how far they are, and puts
/// them in another order. Elsewhere the keys for it say why they do nothing.
class ReadingListActions final : public QObject
{
    Q_OBJECT

public:
    ReadingListActions(PaperListModel &model, PaperListView &list, PaperActions &actions,
                       const WindowCommands &commands, MessageBar &messages, QObject *parent);

    /// Adds what can be done here, which is nothing when no reading list is shown.
    void addTo(QMenu &menu) const;

private:
    void cycleProgress();
    void setProgress(ReadingProgress progress);
    void showWhatIsPossible();

    enum class Move { Up, Down, ToTop, ToEnd };
    void moveSelected(Move move);

    PaperListModel &m_model;
    PaperListView &m_list;
    PaperActions &m_actions;
    const WindowCommands &m_commands;
    MessageBar &m_messages;
};

} // namespace broadsheet
