#pragma once

#include "domain/undohistory.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace broadsheet {

class Library;

/// The reader's latest actions, the last one first, those that are undone above them. It follows the library.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const Library &library, QWidget *parent);

signals:
    void undoWanted();
    void redoWanted();

private:
    void layOut();
    void showHistory();
    void addSteps(const QList<UndoStep> &steps, const QString &form);

    const Library &m_library;
    QListWidget *m_steps;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace broadsheet
