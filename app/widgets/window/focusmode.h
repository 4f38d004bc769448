#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QShortcut;

namespace broadsheet {

class DetailPane;
class PaneFolding;
class PaperListView;
class StatusLine;
class TextSize;
class WindowCommands;

/// One paper and nothing else. All keys go on working; Escape, or the command once more, shows everything as
/// it was.
class FocusMode final : public QObject
{
    Q_OBJECT

public:
    /// `chrome` is what goes away beside the panes.
    FocusMode(const WindowCommands &commands, PaneFolding &folding, PaperListView &list, DetailPane &detail,
              StatusLine &status, TextSize &textSize, const QList<QWidget *> &chrome, QWidget &window);

    bool isOn() const { return m_isOn; }

private:
    void enter();
    void leave();
    void escape();
    void showPosition();

    const WindowCommands &m_commands;
    PaneFolding &m_folding;
    PaperListView &m_list;
    DetailPane &m_detail;
    StatusLine &m_status;
    TextSize &m_textSize;
    QList<QWidget *> m_chrome;
    QShortcut *m_escape;
    QPointer<QWidget> m_focusBefore;
    bool m_isOn = false;
};

} // namespace broadsheet
