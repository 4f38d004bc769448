#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace broadsheet {

class WindowCommands;
enum class WindowCommandGroup;
class Theme;

/// All keys at a glance, over the window. Any key or click sends it away.
class KeyOverlay final : public QWidget
{
    Q_OBJECT

public:
    /// Covers the whole of its parent while it is shown.
    KeyOverlay(const WindowCommands &commands, const Theme &theme, QWidget *parent);

    void open();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSheet();
    QWidget *makeColumn(const QList<WindowCommandGroup> &groups);
    void close();

    const WindowCommands &m_commands;
    const Theme &m_theme;
    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_focusBefore;
};

} // namespace broadsheet
