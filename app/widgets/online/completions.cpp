#include "widgets/online/completions.h"

#include "library/online/online.h"
#include "widgets/messages/messagebar.h"
#include "widgets/online/completiondialog.h"
#include "widgets/online/waitingtext.h"

namespace broadsheet {

Completions::Completions(Online &online, MessageBar &messages, QWidget *window)
    : QObject(window), m_online(online), m_messages(messages), m_window(window)
{
    connect(&messages, &MessageBar::cancelWanted, this, [this] {
        if (m_job != nullptr)
            m_job->cancel();
    });
}

void Completions::complete(const PaperSelection &selection)
{
    if (isBusy())
        return;
    m_job = m_online.complete(selection);
    m_messages.showProgress(tr("Looking up papers…"), 0, 0);
    connect(m_job, &CompletionJob::progressed, this, [this](const QString &title, int done, int total) {
        m_messages.showProgress(tr("Looking up “%1”", "a title").arg(title), done, total);
    });
    connect(m_job, &CompletionJob::waiting, this, [this](const QString &host, const QDateTime &until) {
        m_messages.showProgress(waitingText(host, until), 0, 0);
    });
    connect(m_job, &CompletionJob::finished, this, &Completions::finish);
}

void Completions::finish(const CompletionSummary &summary)
{
    m_job = nullptr;
    announce(summary);
    if (summary.found.isEmpty() && summary.notFound.isEmpty())
        return;
    auto *dialog = new CompletionDialog(summary, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompletionDialog::undoWanted, &m_messages, &MessageBar::undoWanted);
    dialog->open();
}

void Completions::announce(const CompletionSummary &summary)
{
    if (summary.failure) {
        m_messages.showError(*summary.failure);
        return;
    }
    const auto found = static_cast<int>(summary.found.size());
    const bool lookedUp = found > 0 || !summary.notFound.isEmpty();
    if (lookedUp)
        m_messages.showResult(tr("Found %n papers by their titles.", nullptr, found));
    else if (summary.described > 0)
        m_messages.showResult(tr("arXiv has told of %n papers.", nullptr, summary.described));
    else
        m_messages.showResult(tr("There is nothing to look up: all papers have their ids."));
}

} // namespace broadsheet
