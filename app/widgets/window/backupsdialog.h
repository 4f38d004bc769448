#pragma once

#include "library/backups/backgroundbackups.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace broadsheet {

/// The backups of the library with what is in them, the latest first.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(QWidget *parent);

    /// Until then the dialog says that it is looking.
    void show(const FoundBackups &found);

signals:
    void backupWanted();
    void restoreWanted(const QString &fileName);

private:
    void layOut();
    void chooseOne();
    QString describe(const Backup &backup) const;

    FoundBackups m_found;
    QListWidget *m_list;
    QLabel *m_explanation;
    QPushButton *m_backUp;
    QPushButton *m_restore;
};

} // namespace broadsheet
