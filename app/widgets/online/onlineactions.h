#pragma once

#include "domain/digest.h"
#include "library/online/fetchtimer.h"
#include "widgets/online/fetches.h"

#include <QObject>

class QMainWindow;

namespace broadsheet {

class MessageBar;
class Online;
class StatusLine;
class WindowCommands;

/// All that the window does with the network: fetching, by key and by schedule, and the switch that forbids
/// it.
class OnlineActions final : public QObject
{
    Q_OBJECT

public:
    OnlineActions(Online &online, const WindowCommands &commands, MessageBar &messages, StatusLine &status,
                  QMainWindow *window);

    bool isBusy() const { return m_fetches.isBusy(); }

signals:
    /// Digests have come that the reader has asked for.
    void fetched(const QList<broadsheet::DigestKey> &digests);

private:
    void connectCommands(const WindowCommands &commands);
    void takeSettings(const OnlineSettings &settings);
    void setOffline(bool offline);
    void askForSettings();
    void set(const QString &name, const QString &value);
    void tellOfNews(const QString &summary);
    void showNetwork();

    Online &m_online;
    MessageBar &m_messages;
    StatusLine &m_status;
    QMainWindow *m_window;
    QAction *m_offline;
    Fetches m_fetches;
    FetchTimer m_timer;
    bool m_isNetworkAway = false;
};

} // namespace broadsheet
