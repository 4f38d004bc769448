#pragma once

#include "base/result.h"
#include "domain/livefile.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace broadsheet {

class Library;

/// Shows the files that are kept up to date with the library, and lets the reader end that.
class LiveFilesDialog final : public QDialog
{
    Q_OBJECT

public:
    LiveFilesDialog(Library &library, QWidget *parent);

signals:
    void failed(const broadsheet::Error &error);

private:
    void layOut();
    void fetch();
    void showFiles(const QList<LiveFile> &files);
    void forgetCurrent();

    Library &m_library;
    QLabel *m_explanation;
    QListWidget *m_files;
    QPushButton *m_forget;
};

} // namespace broadsheet
