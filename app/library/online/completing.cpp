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

ImportFormat formatOf(BodyKind kind)
{
    return kind == BodyKind::Json ? ImportFormat::HuggingFaceJson : ImportFormat::ArxivAtom;
}

/// What a search finds is in no digest.
QList<DigestEntry> papersIn(const WebResult &answer, BodyKind kind)
{
    if (!answer)
        return {};
    auto contents = readDigest(answer->body, formatOf(kind), {.today = QDate()});
    if (!contents)
        return {};
    for (DigestEntry &entry : contents->entries)
        entry.appearance = {};
    return contents->entries;
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
    WebTask *task = ask(service == Service::HuggingFace ? paperSearchAddress(m_addresses, title)
                                                        : arxivTitleAddress(m_addresses, title),
                        service);
    connect(task, &WebTask::finished, this,
            [this, service](const WebResult &answer) { takeSearch(service, answer); });
}

WebTask *Completing::ask(const QUrl &address, Service service)
{
    const BodyKind kind = service == Service::HuggingFace ? BodyKind::Json : BodyKind::Feed;
    WebTask *task = m_web.get(
        {.url = address, .kind = kind, .mostBytes = mostBytesOfAnswer, .urgency = Urgency::Awaited});
    connect(m_job, &CompletionJob::cancelled, task, &WebTask::cancel);
    connect(task, &WebTask::waiting, m_job, &CompletionJob::waiting);
    return task;
}

void Completing::takeSearch(Service service, const WebResult &answer)
{
    if (!answer) {
        takeFailure(service, answer.error());
        return;
    }
    const BodyKind kind = service == Service::HuggingFace ? BodyKind::Json : BodyKind::Feed;
    const LibraryPaper &paper = m_unknown.at(m_current);
    if (const auto match = matchingTitle(paper.content.title, papersIn(answer, kind))) {
        takeMatch(*match);
    } else if (service == Service::HuggingFace && !m_failures.contains(Service::Arxiv)) {
        lookUp(Service::Arxiv);
        return;
    } else {
        m_summary.notFound.append(paper.content.title);
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
    WebTask *task = ask(arxivIdsAddress(m_addresses, ids), Service::Arxiv);
    connect(task, &WebTask::finished, this,
            [this, ids](const WebResult &answer) { takeDescriptions(ids, answer); });
    emit m_job->progressed(u"arXiv"_s, static_cast<int>(m_unknown.size()),
                           static_cast<int>(m_unknown.size()));
}

void Completing::takeDescriptions(const QStringList &ids, const WebResult &answer)
{
    const QList<DigestEntry> papers = papersIn(answer, BodyKind::Feed);
    for (const DigestEntry &entry : papers) {
        // Whatever else the answer holds was not asked for.
        if (!ids.contains(entry.paper.arxivId))
            continue;
        m_entries.append(entry);
        ++m_summary.described;
    }
    if (!answer) {
        m_summary.cancelled = answer.error().trouble == WebTrouble::Cancelled;
        if (!m_summary.cancelled && !m_summary.failure)
            m_summary.failure = answer.error().error;
        takeIn();
        return;
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
