#pragma once

#include "base/clock.h"
#include "domain/trashedpaper.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace broadsheet {

/// What was deleted and can come back.
class TrashDialog final : public QDialog
{
    Q_OBJECT

public:
    TrashDialog(QDateTime now, QWidget *parent);

    void show(const QList<TrashedPaper> &papers);

signals:
    void restoreWanted(const QList<broadsheet::PaperId> &papers);
    void emptyWanted();

private:
    void layOut();
    void chooseSome();
    QString describe(const TrashedPaper &paper) const;

    QDateTime m_now;
    QList<TrashedPaper> m_papers;
    QListWidget *m_list;
    QLabel *m_explanation;
    QPushButton *m_restore;
    QPushButton *m_empty;
};

} // namespace broadsheet
