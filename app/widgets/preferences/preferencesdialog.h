#pragma once

#include "widgets/keys/windowcommands.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace broadsheet {

class TextSize;
class Theme;

/// What the reader may have otherwise, on one page. Everything works at once; there is nothing to confirm.
/// What needs more room has its own dialog, to which a button leads.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of them must outlive the dialog.
    PreferencesDialog(const WindowCommands &commands, Theme &theme, TextSize &textSize,
                      const QString &libraryFile, QWidget *parent);

private:
    void addLooks();
    void addNewPapers();
    void addCiting();
    void addLibrary(const QString &libraryFile);

    void startSection(const QString &title);
    void addButton(const QString &meaning, const QString &text, WindowCommand command);
    void addSwitch(WindowCommand command);
    QComboBox *themeChoices();
    QComboBox *textSizes();
    QComboBox *typefaces();

    const WindowCommands &m_commands;
    Theme &m_theme;
    TextSize &m_textSize;
    /// One for all sections, so that all fields stand below one another.
    QFormLayout *m_form;
};

} // namespace broadsheet
