#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

namespace broadsheet {

/// Work under way that asks services on the network. Lives on the thread of the library.
class OnlineJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gives up what is still on its way; what has come is kept.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }

signals:
    void cancelled();
    /// What is being asked for, how much is done, and of how much.
    void progressed(const QString &subject, int done, int total);
    /// The service wants to be asked more slowly; it goes on by itself.
    void waiting(const QString &host, const QDateTime &until);

private:
    bool m_isCancelled = false;
};

} // namespace broadsheet
