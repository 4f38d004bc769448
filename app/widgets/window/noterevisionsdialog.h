#pragma once

#include "domain/noterevision.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace broadsheet {

/// Shows what a note was before, beside what it is now, and lets the reader have one of them back.
class NoteRevisionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// There must be a revision; the latest comes first.
    NoteRevisionsDialog(const QString &now, const QList<NoteRevision> &revisions, QWidget *parent);

signals:
    void restoreWanted(const QString &note);

private:
    void layOut();
    void showChosen();
    QPlainTextEdit *makeText(const QString &name);

    QString m_now;
    QList<NoteRevision> m_revisions;
    QListWidget *m_moments;
    QPlainTextEdit *m_then;
    QPlainTextEdit *m_present;
    QPushButton *m_restore;
};

} // namespace broadsheet
