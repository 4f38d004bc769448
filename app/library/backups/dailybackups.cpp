#include "library/backups/dailybackups.h"

#include <QtConcurrent>

#include <utility>

namespace broadsheet {

using namespace std::chrono_literals;

DailyBackups::DailyBackups(QString libraryFile, Clock clock, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent), m_libraryFile(std::move(libraryFile)), m_clock(std::move(clock))
{
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackups::look);
    m_timer.start();
    connect(&m_making, &QFutureWatcherBase::finished, this, &DailyBackups::tell);
    QTimer::singleShot(delay, this, &DailyBackups::look);
}

DailyBackups::~DailyBackups()
{
    m_making.waitForFinished();
}

void DailyBackups::look()
{
    if (!m_making.isRunning())
        m_making.setFuture(QtConcurrent::run(makeDailyBackup, m_libraryFile, m_clock()));
}

void DailyBackups::tell()
{
    const Result<std::optional<Backup>> outcome = m_making.result();
    if (outcome && *outcome) {
        emit made(**outcome);
    } else if (!outcome && m_failedOn != m_clock().date()) {
        m_failedOn = m_clock().date();
        emit failed(outcome.error());
    }
}

} // namespace broadsheet
