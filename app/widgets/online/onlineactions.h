#pragma once

#include "domain/digest.h"
#include "library/online/fetchtimer.h"
#include "widgets/online/completions.h"
#include "widgets/online/fetches.h"
#include "widgets/online/keptoffline.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace broadsheet {

class Library;
class MessageBar;
class NamePrompt;
class Online;
class PaperListView;
class StatusLine;
class WindowCommands;

/// All that the window does with the network: fetching, by key and by schedule, and the switch that forbids
/// it.
class OnlineActions final : public QObject
{
    Q_OBJECT

public:
    OnlineActions(Library &library, Online &online, const WindowCommands &commands, const PaperListView &list,
                  MessageBar &messages, StatusLine &status, QMainWindow *window);

    bool isBusy() const { return m_fetches.isBusy() || m_completions.isBusy(); }
    /// What can be done online with all papers of a source.
    void addToSourceMenu(QMenu &menu, const PaperSource &source);
    /// Brings single papers in.
    void add(const QList<PaperReference> &papers);

signals:
    /// Digests have come that the reader has asked for.
    void fetched(const QList<broadsheet::DigestKey> &digests);
    /// One of the papers that the reader has named is in the library.
    void paperAdded(broadsheet::PaperId paper);

private:
    void connectCommands(const WindowCommands &commands, const PaperListView &list);
    void takeSettings(const OnlineSettings &settings);
    void setOffline(bool offline);
    void askForSettings();
    void askForPapers();
    void goToAdded(const QList<PaperReference> &papers);
    void set(const QString &name, const QString &value);
    void tellOfNews(const QString &summary);
    void showNetwork();

    Library &m_library;
    Online &m_online;
    MessageBar &m_messages;
    StatusLine &m_status;
    QMainWindow *m_window;
    QAction *m_offline;
    NamePrompt *m_prompt;
    Fetches m_fetches;
    Completions m_completions;
    KeptOffline m_kept;
    FetchTimer m_timer;
    bool m_isNetworkAway = false;
};

} // namespace broadsheet
