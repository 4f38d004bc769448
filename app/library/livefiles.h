#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "domain/librarychanges.h"
#include "domain/livefile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace broadsheet {

class PaperStore;

/// Keeps files outside of the library up to date with it: a moment after a change, those files are written
/// anew which the change concerns. Lives on the thread of the library; the work is done on another one.
class LiveFiles final : public QObject
{
    Q_OBJECT

public:
    LiveFiles(PaperStore &store, Clock clock);
    /// Writes what is out of date, and waits for that.
    ~LiveFiles() override;

    FutureResult<QList<LiveFile>> all();
    /// Writes the file at once, and keeps it up to date from then on. A file that cannot be written is not
    /// kept. Yields the number of its papers.
    FutureResult<int> keep(const LiveFile &file);
    /// The file stays as it is.
    FutureResult<void> forget(const QString &fileName);

    void follow(const LibraryChanges &changes);

signals:
    /// A file could not be brought up to date. It is tried again at the next change.
    void failed(const broadsheet::Error &error);

private:
    /// What has changed since the files were last looked after.
    struct Pending
    {
        QSet<PaperId> content;
        QSet<PaperId> marks;
    };

    void update();
    /// Blocks. Yields what went wrong.
    QList<Error> bringUpToDate(const Pending &pending, QDate today);

    PaperStore &m_store;
    Clock m_clock;
    QTimer m_pause;
    bool m_isOutOfDate = false;
    Pending m_pending;
    /// What each file held when it was last looked after. Only touched by the work of the one thread.
    QHash<QString, QList<PaperId>> m_contents;
    QThreadPool m_thread;
};

} // namespace broadsheet
