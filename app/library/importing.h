#pragma once

#include "domain/librarychanges.h"
#include "formats/readers/reader.h"
#include "library/importjob.h"
#include "storage/paperstore.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace broadsheet {

/// The work behind one import job: reads the source on another thread, then writes its papers some at a
/// time, so that the reader can stop it and other calls get their turn in between. Lives on the thread of
/// the library and belongs to the job.
class Importing final : public QObject
{
    Q_OBJECT

public:
    Importing(PaperStore &store, const ImportRequest &request, const QDateTime &now, ImportJob *job);

    void start();

signals:
    /// Some papers were written.
    void written(const broadsheet::ImportedEntries &imported);

private:
    void takeContents(const Result<DigestContents> &contents);
    void writeNext();
    void takeWritten(const Result<ImportedEntries> &imported);
    void settle();
    void finish(const Result<ImportSummary> &result);

    PaperStore &m_store;
    ImportRequest m_request;
    QDateTime m_now;
    ImportJob *m_job;
    std::shared_ptr<PaperImport> m_import;
    QList<DigestEntry> m_entries;
    /// How many of the entries have been written, or are being written now.
    qsizetype m_done = 0;
    qsizetype m_atOnce = 0;
    ImportSummary m_summary;
};

} // namespace broadsheet
