#include "library/online/fetching.h"

#include "formats/readers/jsonpages.h"
#include "library/library.h"
#include "online/webclient.h"

namespace broadsheet {

namespace {

/// A hundred papers with all that is known of them come to a megabyte; arXiv announces some hundreds a day.
constexpr qint64 mostBytesOfPage = 64LL * 1024 * 1024;
/// A digest that goes on beyond so many pages is one that never ends.
constexpr qsizetype mostPages = 50;

BodyKind bodyKind(ImportFormat format)
{
    switch (format) {
    case ImportFormat::HuggingFaceJson:
        return BodyKind::Json;
    case ImportFormat::Bibtex:
        return BodyKind::BibTeX;
    default:
        return BodyKind::Feed;
    }
}

} // namespace

Fetching::Fetching(Library &library, WebClient &web, Remember remember, FetchJob *job)
    : QObject(job), m_library(library), m_web(web), m_remember(remember), m_job(job)
{}

void Fetching::start(const QList<FetchSource> &sources)
{
    m_sources = sources;
    fetchNext();
}

void Fetching::fail(const Error &error)
{
    m_summary.failure = error;
    finish();
}

void Fetching::fetchNext()
{
    do
        ++m_current;
    while (m_current < m_sources.size() && m_givenUp.contains(m_sources.at(m_current).address.authority()));
    m_summary.cancelled = m_job->isCancelled() && m_current < m_sources.size();
    if (m_summary.cancelled || m_current == m_sources.size()) {
        finish();
        return;
    }
    m_pages.clear();
    const FetchSource &source = m_sources.at(m_current);
    ask(source.address);
    // Last, because who hears of it may stop the job.
    emit m_job->progressed(source.name, static_cast<int>(m_current), static_cast<int>(m_sources.size()));
}

void Fetching::ask(const QUrl &address)
{
    WebTask *task = m_web.get({.url = address,
                               .kind = bodyKind(m_sources.at(m_current).format),
                               .mostBytes = mostBytesOfPage,
                               .urgency = Urgency::Awaited});
    connect(m_job, &FetchJob::cancelled, task, &WebTask::cancel);
    connect(task, &WebTask::waiting, m_job, &FetchJob::waiting);
    connect(task, &WebTask::finished, this, &Fetching::takePage);
}

void Fetching::takePage(const WebResult &page)
{
    if (!page) {
        takeFailure(page.error());
        return;
    }
    m_pages.append(page->body);
    if (page->next && m_pages.size() < mostPages)
        ask(*page->next);
    else
        takeIn();
}

void Fetching::takeFailure(const WebFailure &failure)
{
    if (failure.trouble == WebTrouble::Cancelled) {
        m_summary.cancelled = true;
        finish();
        return;
    }
    giveUpService(failure.error);
}

void Fetching::giveUpService(const Error &error)
{
    if (!m_summary.failure)
        m_summary.failure = error;
    m_givenUp.insert(m_sources.at(m_current).address.authority());
    fetchNext();
}

void Fetching::takeIn()
{
    const FetchSource &source = m_sources.at(m_current);
    const Result<QByteArray> joined = joinedJsonPages(m_pages);
    if (!joined) {
        giveUpService(joined.error());
        return;
    }
    ImportJob *import =
        m_library.import({.name = source.name,
                          .bytes = *joined,
                          .format = source.format,
                          .digestDate = source.day.isValid() ? std::optional(source.day) : std::nullopt,
                          .remember = m_remember});
    connect(import, &ImportJob::finished, this, &Fetching::takeImport);
}

void Fetching::takeImport(const Result<ImportSummary> &imported)
{
    if (!imported) {
        giveUpService(imported.error());
        return;
    }
    const bool hadPapers = imported->added + imported->updated + imported->unchanged + imported->skipped > 0;
    if (hadPapers)
        m_summary.sources.append(*imported);
    else
        ++m_summary.emptySources;
    if (const QDate day = m_sources.at(m_current).day; day.isValid())
        emit dayFetched(day);
    fetchNext();
}

void Fetching::finish()
{
    emit m_job->finished(m_summary);
    m_job->deleteLater();
}

} // namespace broadsheet
