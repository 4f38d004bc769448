#pragma once

#include "widgets/keys/windowcommands.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace broadsheet {

/// Every command with its keys, which can be given others. What is changed holds at once.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The commands must outlive the dialog.
    explicit KeysDialog(WindowCommands &commands, QWidget *parent = nullptr);

private:
    void layOut();
    void fill();
    void filter(const QString &letters);
    void showChosen();
    /// Gives the chosen command the key, unless another has it and is not to lose it.
    void giveKey();
    void useDefaults();
    std::optional<WindowCommand> chosen() const;

    WindowCommands &m_commands;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QLabel *m_explanation;
    QPushButton *m_give;
    QPushButton *m_remove;
    QPushButton *m_default;
};

} // namespace broadsheet
