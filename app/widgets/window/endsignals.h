#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace broadsheet {

/// Turns the signals by which a system asks a program to end (SIGTERM, SIGINT and SIGHUP) into one of Qt, so
/// that a window can close as if the reader had closed it, with all that is written saved. A second signal
/// ends the program at once, should it hang. There can be one such object at a time.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    /// Sent from the event loop.
    void endWanted();

private:
    void read();

    /// What the signal handler writes to, and what is read here.
    std::array<int, 2> m_pipe;
    QSocketNotifier m_notifier;
};

} // namespace broadsheet
