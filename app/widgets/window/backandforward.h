#pragma once

#include "widgets/window/readinghistory.h"

#include <QObject>
#include <QTimer>

namespace broadsheet {

class Library;
class PaperListView;
class WindowCommands;

/// Lets the reader go back to what was read before, and forward again, by keys or by the buttons of a mouse.
class BackAndForward final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The window is where the buttons of the mouse are looked for.
    BackAndForward(Library &library, PaperListView &list, const WindowCommands &commands, QWidget &window);

    /// The reader leaves the present paper for another on purpose, however shortly it was looked at.
    void leaveCurrent();

signals:
    void paperWanted(broadsheet::PaperId paper);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(std::optional<PaperId> paper);
    void offer();

    PaperListView &m_list;
    const WindowCommands &m_commands;
    QWidget &m_window;
    ReadingHistory m_history;
    /// Runs while a paper is only passed.
    QTimer m_reading;
};

} // namespace broadsheet
