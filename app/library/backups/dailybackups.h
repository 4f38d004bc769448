#pragma once

#include "base/clock.h"
#include "library/backups/backups.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace broadsheet {

/// Makes a backup of the library once a day while the program runs, on a thread of its own. Destruction
/// waits for one that is being made.
class DailyBackups final : public QObject
{
    Q_OBJECT

public:
    /// Looks for the first time after `delay`, and then every hour.
    DailyBackups(QString libraryFile, Clock clock, std::chrono::milliseconds delay,
                 QObject *parent = nullptr);
    ~DailyBackups() override;

signals:
    void made(const broadsheet::Backup &backup);
    /// Sent once for each day, although it is tried again every hour.
    void failed(const broadsheet::Error &error);

private:
    void look();
    void tell();

    QString m_libraryFile;
    Clock m_clock;
    QTimer m_timer;
    QFutureWatcher<Result<std::optional<Backup>>> m_making;
    QDate m_failedOn;
};

} // namespace broadsheet
