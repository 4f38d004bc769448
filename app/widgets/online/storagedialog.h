#pragma once

#include "domain/offlinepaper.h"
#include "library/offline/offlinefolder.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace broadsheet {

/// What lies on the disk beside the library.
struct StorageUse
{
    QString folder = {};
    /// All files of papers.
    OfflineFolder::Size kept = {};
    /// Those of them that are not to be kept any more.
    OfflineFolder::Size unkept = {};
    /// How many papers are to be kept, and because of which lists and tags.
    int papers = 0;
    QList<KeptSource> sources = {};
    /// Answers of services that need not be sent twice.
    qint64 cacheBytes = 0;
};

/// Shows what is kept on the disk for reading without the network, and empties it.
class StorageDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit StorageDialog(QWidget *parent);

    void show(const StorageUse &use);

signals:
    void clearCacheWanted();
    void removeUnkeptWanted();

private:
    void layOut();
    void openFolder();

    QString m_folder;
    QLabel *m_papers;
    QLabel *m_unkept;
    QLabel *m_cache;
    QPushButton *m_open;
    QPushButton *m_removeUnkept;
    QPushButton *m_clearCache;
};

} // namespace broadsheet
