#pragma once

#include <QDialog>

class QTextBrowser;

namespace broadsheet {

class Theme;
class WindowCommands;

/// Help on one page, which stays open beside the work.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const WindowCommands &commands, const Theme &theme, QWidget *parent);

private:
    void showText();

    const WindowCommands &m_commands;
    QTextBrowser *m_text;
};

} // namespace broadsheet
