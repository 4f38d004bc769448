#pragma once

#include "domain/digest.h"
#include "library/online/fetchjob.h"
#include "library/online/fetchrequest.h"

#include <QObject>

class QWidget;

namespace broadsheet {

class MessageBar;
class Online;

/// The ways in from the network: what the reader asks for is shown in the message bar as it goes on; what
/// the schedule asks for says nothing until there is something new.
class Fetches final : public QObject
{
    Q_OBJECT

public:
    Fetches(Online &online, MessageBar &messages, QWidget *window);

    void fetchNew();
    void fetchNewInBackground();
    void askForDays();
    /// Brings single papers in.
    void add(const QList<PaperReference> &papers);
    bool isBusy() const { return m_job != nullptr; }

signals:
    /// Digests have come that the reader has asked for.
    void finished(const QList<broadsheet::DigestKey> &digests);
    /// Papers that were named are in the library.
    void added(const QList<broadsheet::PaperReference> &papers);
    /// A sentence on what has come while the reader did something else.
    void broughtInBackground(const QString &summary);

private:
    enum class Presence { Watched, Background };
    void fetch(const FetchRequest &request, Presence presence);
    void showProgress(const QString &source, int done, int total);
    void showWaiting(const QString &host, const QDateTime &until);
    void cancel();
    void finish(const FetchSummary &summary);
    void announce(const FetchSummary &summary);

    Online &m_online;
    MessageBar &m_messages;
    QWidget *m_window;
    FetchJob *m_job = nullptr;
    Presence m_presence = Presence::Watched;
    /// When it is these that are fetched.
    QList<PaperReference> m_named;
};

/// "23 new, 4 seen before", in the reader's words.
QString fetchSummaryText(const FetchSummary &summary);

} // namespace broadsheet
