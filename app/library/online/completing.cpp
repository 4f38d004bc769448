#include "library/online/completing.h"

#include "formats/readers/reader.h"
#include "library/library.h"
#include "library/online/titlematching.h"
#include "online/webclient.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// arXiv takes some hundred ids at once; its answer to a hundred comes to less than a megabyte.
constexpr qsizetype idsAtOnce = 100;
constexpr qint64 mostBytesOfAnswer = 16LL * 1024 * 1024;

/// What a search finds is in no digest.
WebExpected<QList<DigestEntry>> papersIn(const WebResult &answer, ImportFormat format)
{
    if (!answer)
        return tl::unexpected(answer.error());
    const auto contents = readDigest(answer->body, format, {.today = QDate()});
    if (!contents)
        return tl::unexpected(WebFailure{.trouble = WebTrouble::WrongContent, .error = contents.error()});
    QList<DigestEntry> papers = contents->entries;
    for (DigestEntry &paper : papers)
        paper.appearance = {};
    return papers;
}

} // namespace

Completing::Completing(Library &library, WebClient &web, const ServiceAddresses &addresses,
                       CompletionJob *job)
    : QObject(job), m_library(library), m_web(web), m_addresses(addresses), m_job(job)
{}

void Completing::start(const QList<LibraryPaper> &papers)
{
    for (const LibraryPaper &paper : papers) {
        if (!paper.content.arxivId.isEmpty())
            m_arxivIds.append(paper.content.arxivId);
        else if (paper.content.doi.isEmpty() && !paper.content.title.isEmpty())
            m_unknown.append(paper);
    }
    lookUpNext();
}

void Completing::fail(const Error &error)
{
    m_summary.failure = error;
    finish();
}

void Completing::lookUpNext()
{
    ++m_current;
    m_summary.cancelled = m_job->isCancelled();
    const bool nobodyAnswers = m_failures.size() == 2;
    if (m_summary.cancelled || nobodyAnswers || m_current == m_unknown.size()) {
        describeNext();
        return;
    }
    lookUp(m_failures.contains(Service::HuggingFace) ? Service::Arxiv : Service::HuggingFace);
    // Last, because who hears of it may stop the job.
    emit m_job->progressed(m_unknown.at(m_current).content.title, static_cast<int>(m_current),
                           static_cast<int>(m_unknown.size()));
}

void Completing::lookUp(Service service)
{
    const QString title = m_unknown.at(m_current).content.title;
    const bool isHuggingFace = service == Service::HuggingFace;
    const QUrl address =
        isHuggingFace ? paperSearchAddress(m_addresses, title) : arxivTitleAddress(m_addresses, title);
    connect(ask(address, service), &WebTask::finished, this,
            [this, service](const WebResult &answer) { takeSearch(service, answer); });
}

WebTask *Completing::ask(const QUrl &address, Service service)
{
    WebTask *task = m_web.get({.url = address,
                               .kind = service == Service::HuggingFace ? BodyKind::Json : BodyKind::Feed,
                               .mostBytes = mostBytesOfAnswer,
                               .urgency = Urgency::Awaited});
    connect(m_job, &CompletionJob::cancelled, task, &WebTask::cancel);
    connect(task, &WebTask::waiting, m_job, &CompletionJob::waiting);
    return task;
}

void Completing::takeSearch(Service service, const WebResult &answer)
{
    const bool isHuggingFace = service == Service::HuggingFace;
    const auto found =
        papersIn(answer, isHuggingFace ? ImportFormat::HuggingFaceJson : ImportFormat::ArxivAtom);
    if (!found) {
        takeFailure(service, found.error());
        return;
    }
    const QString title = m_unknown.at(m_current).content.title;
    if (const auto match = matchingTitle(title, *found)) {
        takeMatch(*match);
    } else if (isHuggingFace && !m_failures.contains(Service::Arxiv)) {
        lookUp(Service::Arxiv);
        return;
    } else {
        m_summary.notFound.append(title);
    }
    lookUpNext();
}

void Completing::takeFailure(Service service, const WebFailure &failure)
{
    if (failure.trouble != WebTrouble::Cancelled) {
        m_failures.insert(service, failure.error);
        if (!m_summary.failure)
            m_summary.failure = failure.error;
        if (service == Service::HuggingFace && !m_failures.contains(Service::Arxiv)) {
            lookUp(Service::Arxiv);
            return;
        }
    }
    lookUpNext();
}

void Completing::takeMatch(const DigestEntry &match)
{
    const LibraryPaper &paper = m_unknown.at(m_current);
    DigestEntry entry = match;
    entry.knownAs = paper.id;
    m_entries.append(entry);
    m_arxivIds.append(entry.paper.arxivId);
    m_summary.found.append({.paper = paper.id,
                            .title = paper.content.title,
                            .foundTitle = entry.paper.title,
                            .arxivId = entry.paper.arxivId});
}

void Completing::describeNext()
{
    if (m_arxivIds.isEmpty() || m_summary.cancelled || m_failures.contains(Service::Arxiv)) {
        takeIn();
        return;
    }
    const QStringList ids = m_arxivIds.mid(0, idsAtOnce);
    m_arxivIds.remove(0, ids.size());
    connect(ask(arxivIdsAddress(m_addresses, ids), Service::Arxiv), &WebTask::finished, this,
            [this, ids](const WebResult &answer) { takeDescriptions(ids, answer); });
    emit m_job->progressed(u"arXiv"_s, static_cast<int>(m_unknown.size()),
                           static_cast<int>(m_unknown.size()));
}

void Completing::takeDescriptions(const QStringList &ids, const WebResult &answer)
{
    const auto papers = papersIn(answer, ImportFormat::ArxivAtom);
    if (!papers) {
        m_summary.cancelled = papers.error().trouble == WebTrouble::Cancelled;
        if (!m_summary.cancelled && !m_summary.failure)
            m_summary.failure = papers.error().error;
        takeIn();
        return;
    }
    for (const DigestEntry &paper : *papers) {
        // Whatever else the answer holds was not asked for.
        if (!ids.contains(paper.paper.arxivId))
            continue;
        m_entries.append(paper);
        ++m_summary.described;
    }
    describeNext();
}

void Completing::takeIn()
{
    if (m_entries.isEmpty()) {
        finish();
        return;
    }
    const int found = static_cast<int>(m_summary.found.size());
    ImportJob *import = m_library.import(
        {.name = u"arXiv"_s,
         .entries = m_entries,
         .label = found == 0 ? QString()
                             : QCoreApplication::translate("Edits", "Looked up %n papers", nullptr, found)});
    connect(import, &ImportJob::finished, this, &Completing::takeImport);
}

void Completing::takeImport(const Result<ImportSummary> &imported)
{
    if (!imported) {
        m_summary = {};
        m_summary.failure = imported.error();
    }
    finish();
}

void Completing::finish()
{
    emit m_job->finished(m_summary);
    m_job->deleteLater();
}

} // namespace broadsheet
