#pragma once

#include "domain/librarychanges.h"
#include "domain/offlinepaper.h"
#include "domain/paperquery.h"
#include "library/offline/offlinejob.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QWidget;

namespace broadsheet {

class Library;
class MessageBar;
class Online;
class StorageDialog;

/// Papers whose PDFs are at hand without the network. What the reader asks for is shown in the message bar as
/// it comes; what comes into a list or gets a tag that is kept, comes without a word.
class KeptOffline final : public QObject
{
    Q_OBJECT

public:
    KeptOffline(Library &library, Online &online, MessageBar &messages, QWidget *window);

    /// Keeps the papers, or keeps them no longer when all of them are kept.
    void toggle(const QList<PaperId> &papers);
    bool isKept(const KeptSource &source) const { return m_sources.contains(source); }
    void setKept(const KeptSource &source, Membership membership);
    void showStorage();
    /// To be called when the network is there again.
    void bringInBackground();

private:
    enum class Presence { Watched, Background };
    void edit(const MarksEdit &edit);
    void follow();
    void readKept();
    void bring(Presence presence);
    void showProgress();
    void finish(const OfflineSummary &summary);
    void fillStorage();

    Library &m_library;
    Online &m_online;
    MessageBar &m_messages;
    QWidget *m_window;
    QList<OfflinePaper> m_papers;
    QSet<PaperId> m_kept;
    QList<KeptSource> m_sources;
    OfflineJob *m_job = nullptr;
    Presence m_presence = Presence::Background;
    /// Something has changed since the job began.
    bool m_isStale = false;
    QTimer m_pause;
    QString m_title;
    int m_done = 0;
    int m_total = 0;
    /// Of the file that is coming; a total of -1 is not known.
    qint64 m_received = 0;
    qint64 m_size = -1;
    QPointer<StorageDialog> m_dialog;
};

} // namespace broadsheet
