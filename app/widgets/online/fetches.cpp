#include "widgets/online/fetches.h"

#include "library/online/online.h"
#include "widgets/messages/messagebar.h"
#include "widgets/online/fetchdaysdialog.h"
#include "widgets/online/waitingtext.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Fetches::Fetches(Online &online, MessageBar &messages, QWidget *window)
    : QObject(window), m_online(online), m_messages(messages), m_window(window)
{
    connect(&messages, &MessageBar::cancelWanted, this, &Fetches::cancel);
}

void Fetches::fetchNew()
{
    fetch(NewSinceLastFetch{}, Presence::Watched);
}

void Fetches::fetchNewInBackground()
{
    if (!isBusy())
        fetch(NewSinceLastFetch{}, Presence::Background);
}

void Fetches::askForDays()
{
    auto *dialog = new FetchDaysDialog(m_online.today(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { fetch(dialog->days(), Presence::Watched); });
    dialog->open();
}

void Fetches::add(const QList<PaperReference> &papers)
{
    fetch(NamedPapers{papers}, Presence::Watched);
}

void Fetches::fetch(const FetchRequest &request, Presence presence)
{
    if (isBusy()) {
        // The reader wants to see what was going on in the background.
        m_presence = presence;
        return;
    }
    m_presence = presence;
    const auto *named = std::get_if<NamedPapers>(&request);
    m_named = named != nullptr ? named->papers : QList<PaperReference>();
    m_job = m_online.fetch(request, presence == Presence::Watched ? Remember::Step : Remember::Nothing);
    connect(m_job, &FetchJob::progressed, this, &Fetches::showProgress);
    connect(m_job, &FetchJob::waiting, this, &Fetches::showWaiting);
    connect(m_job, &FetchJob::finished, this, &Fetches::finish);
    if (presence == Presence::Watched)
        m_messages.showProgress(tr("Fetching…"), 0, 0);
}

void Fetches::showProgress(const QString &source, int done, int total)
{
    if (m_presence == Presence::Watched)
        m_messages.showProgress(tr("Fetching %1", "name of a digest").arg(source), done, total);
}

void Fetches::showWaiting(const QString &host, const QDateTime &until)
{
    if (m_presence == Presence::Watched)
        m_messages.showProgress(waitingText(host, until), 0, 0);
}

void Fetches::cancel()
{
    if (m_job != nullptr && m_presence == Presence::Watched)
        m_job->cancel();
}

void Fetches::finish(const FetchSummary &summary)
{
    m_job = nullptr;
    if (m_presence == Presence::Watched)
        announce(summary);
    else if (summary.added() > 0)
        emit broughtInBackground(tr("%n new papers", nullptr, summary.added()));
}

void Fetches::announce(const FetchSummary &summary)
{
    const QString counts = fetchSummaryText(summary);
    const bool hasPapers = !summary.sources.isEmpty();
    if (summary.failure && hasPapers)
        m_messages.showError(
            {.message =
                 tr("Fetched: %1. Then: %2", "counts, what went wrong").arg(counts, summary.failure->message),
             .detail = summary.failure->detail});
    else if (summary.failure)
        m_messages.showError(*summary.failure);
    else if (summary.cancelled)
        m_messages.showResult(tr("Stopped. Until then: %1.").arg(counts));
    else if (hasPapers)
        m_messages.showResult(tr("Fetched: %1.").arg(counts));
    else
        m_messages.showResult(m_named.isEmpty()
                                  ? tr("There is nothing yet. On weekends and holidays there are no digests.")
                                  : tr("There is no such paper. Look whether each sign is right."));
    if (!hasPapers)
        return;
    if (m_named.isEmpty())
        emit finished(summary.digests());
    else
        emit added(m_named);
}

QString fetchSummaryText(const FetchSummary &summary)
{
    QStringList parts{Fetches::tr("%n new", "papers", summary.added())};
    if (summary.seenBefore() > 0)
        parts.append(Fetches::tr("%n seen before", "papers", summary.seenBefore()));
    if (summary.skipped() > 0)
        parts.append(Fetches::tr("%n could not be read", "items", summary.skipped()));
    return parts.join(u", "_s);
}

} // namespace broadsheet
