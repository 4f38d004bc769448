#pragma once

#include "online/hostpace.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <utility>

namespace broadsheet {

/// Tells from what becomes of requests, and from the operating system if it is to be asked, whether there is
/// a network at all.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    /// So recent an answer of another host shows that there is a network.
    static constexpr std::chrono::seconds recent{60};

    explicit NetworkWatch(SteadyClock clock) : m_clock(std::move(clock)) {}

    /// Asks the operating system from now on. Does nothing where Qt cannot.
    void watchSystem();

    void answered(const QString &host);
    /// The host could not be found or not be connected to.
    void notReached(const QString &host);

signals:
    /// Once a loss.
    void lost();
    void back();

private:
    void lose();
    void regain();

    SteadyClock m_clock;
    QHash<QString, std::chrono::milliseconds> m_lastAnswers;
    bool m_isLost = false;
};

} // namespace broadsheet
