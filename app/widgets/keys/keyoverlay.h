#pragma once

#include "widgets/keys/overlay.h"

namespace broadsheet {

class WindowCommands;
enum class WindowCommandGroup;

/// All keys at a glance, over the window. Any key or click sends it away.
class KeyOverlay final : public Overlay
{
    Q_OBJECT

public:
    KeyOverlay(const WindowCommands &commands, const Theme &theme, QWidget *parent);

    void open();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSheet();
    QWidget *makeColumn(const QList<WindowCommandGroup> &groups);

    const WindowCommands &m_commands;
    QPointer<QWidget> m_sheet;
};

} // namespace broadsheet
