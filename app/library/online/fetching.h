#pragma once

#include "domain/undohistory.h"
#include "library/online/fetchjob.h"
#include "library/online/fetchsource.h"
#include "online/webtask.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>

namespace broadsheet {

class Library;
class WebClient;

/// The work behind one fetch job: asks one source after the other, and takes each in when all its pages are
/// there, so that no digest is ever half in the library. Where a service fails, the others are asked all the
/// same. Lives on the thread of the library and belongs to the job.
class Fetching final : public QObject
{
    Q_OBJECT

public:
    Fetching(Library &library, WebClient &web, Remember remember, FetchJob *job);

    void start(const QList<FetchSource> &sources);
    /// Ends the job without having asked anybody.
    void fail(const Error &error);

signals:
    /// All papers of that day's digest are in the library.
    void dayFetched(QDate day);

private:
    void fetchNext();
    void ask(const QUrl &address);
    void takePage(const WebResult &page);
    void takeFailure(const WebFailure &failure);
    /// What a service did not answer now, it will not answer for another day, and a later day must not count
    /// as fetched before an earlier one.
    void giveUpService(const Error &error);
    void takeIn();
    void takeImport(const Result<ImportSummary> &imported);
    void finish();

    Library &m_library;
    WebClient &m_web;
    Remember m_remember;
    FetchJob *m_job;
    QList<FetchSource> m_sources;
    qsizetype m_current = -1;
    /// Of the current source.
    QList<QByteArray> m_pages;
    QSet<QString> m_givenUp;
    FetchSummary m_summary;
};

} // namespace broadsheet
