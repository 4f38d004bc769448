#pragma once

#include "domain/librarypaper.h"
#include "library/importjob.h"
#include "library/online/completionjob.h"
#include "online/serviceaddresses.h"
#include "online/webtask.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace broadsheet {

class Library;
class WebClient;

/// The work behind one completion: papers without ids are looked up by their titles, at Hugging Face first
/// and then at arXiv; then arXiv is asked for all that it knows of these and the others. All of it is taken
/// in at the end, as one action that can be undone. Lives on the thread of the library and belongs to the
/// job.
class Completing final : public QObject
{
    Q_OBJECT

public:
    Completing(Library &library, WebClient &web, const ServiceAddresses &addresses, CompletionJob *job);

    void start(const QList<LibraryPaper> &papers);
    /// Ends the job without having asked anybody.
    void fail(const Error &error);

private:
    enum class Service { HuggingFace, Arxiv };

    void lookUpNext();
    void lookUp(Service service);
    void takeSearch(Service service, const WebResult &answer);
    void takeMatch(const DigestEntry &match);
    void describeNext();
    void takeDescriptions(const QStringList &ids, const WebResult &answer);
    void takeIn();
    void takeImport(const Result<ImportSummary> &imported);
    void finish();

    WebTask *ask(const QUrl &address, Service service);
    /// Whether to go on with the other service or another paper after an answer that is none.
    void takeFailure(Service service, const WebFailure &failure);

    Library &m_library;
    WebClient &m_web;
    ServiceAddresses m_addresses;
    CompletionJob *m_job;
    /// Without ids.
    QList<LibraryPaper> m_unknown;
    qsizetype m_current = -1;
    QHash<Service, Error> m_failures;
    QStringList m_arxivIds;
    QList<DigestEntry> m_entries;
    CompletionSummary m_summary;
};

} // namespace broadsheet
