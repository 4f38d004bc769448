#include "library/importing.h"

#include "library/editlabels.h"
#include "library/sourcereading.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace broadsheet {

namespace {

/// The first papers are soon there; the more are written at once, the quicker is the rest. Written within a
/// second, after which the import can be stopped or something else done.
constexpr qsizetype fewestEntriesAtOnce = 500;
constexpr qsizetype mostEntriesAtOnce = 4000;

QList<DigestKey> digestsIn(const QList<DigestEntry> &entries)
{
    QList<DigestKey> digests;
    for (const DigestEntry &entry : entries) {
        const bool appeared = entry.appearance.position > 0;
        if (appeared && !digests.contains(entry.appearance.digest))
            digests.append(entry.appearance.digest);
    }
    return digests;
}

/// None for an import that is no step.
ImportLabel labelOf(const ImportRequest &request)
{
    if (request.remember == Remember::Nothing)
        return {};
    return [name = QFileInfo(request.name).fileName(), label = request.label](int added, int updated) {
        return label.isEmpty() ? importLabel(name, added, updated) : label;
    };
}

} // namespace

Importing::Importing(PaperStore &store, const ImportRequest &request, const QDateTime &now, ImportJob *job)
    : QObject(job),
      m_store(store),
      m_request(request),
      m_now(now),
      m_job(job),
      m_import(std::make_shared<PaperImport>(now, labelOf(request)))
{
    m_summary.name = request.name;
}

void Importing::start()
{
    if (m_request.entries) {
        takeContents(DigestContents{.entries = *m_request.entries, .problems = {}});
        return;
    }
    FutureResult<DigestContents>(QtConcurrent::run(readSource, m_request, m_now.date()))
        .then(this, [this](const Result<DigestContents> &contents) { takeContents(contents); });
}

void Importing::takeContents(const Result<DigestContents> &contents)
{
    if (!contents) {
        finish(tl::unexpected(contents.error()));
        return;
    }
    m_entries = contents->entries;
    m_summary.problems = contents->problems;
    m_summary.skipped = static_cast<int>(contents->problems.size());
    m_summary.digests = digestsIn(m_entries);
    emit m_job->progressed(0, static_cast<int>(m_entries.size()));
    m_atOnce = fewestEntriesAtOnce;
    m_store.prepare(m_import, m_entries.mid(0, m_atOnce));
    writeNext();
}

void Importing::writeNext()
{
    m_summary.cancelled = m_job->isCancelled() && m_done < m_entries.size();
    if (m_summary.cancelled || m_done == m_entries.size()) {
        settle();
        return;
    }
    const QList<DigestEntry> now = m_entries.mid(m_done, m_atOnce);
    m_done += now.size();
    m_atOnce = std::min(2 * m_atOnce, mostEntriesAtOnce);
    m_store.prepare(m_import, m_entries.mid(m_done, m_atOnce));
    m_store.import(m_import, now).then(this, [this](const Result<ImportedEntries> &imported) {
        takeWritten(imported);
    });
}

void Importing::takeWritten(const Result<ImportedEntries> &imported)
{
    if (!imported) {
        finish(tl::unexpected(imported.error()));
        return;
    }
    m_summary.added += imported->added;
    m_summary.updated += imported->updated;
    m_summary.unchanged += imported->unchanged;
    if (!imported->changes.isEmpty())
        emit written(*imported);
    emit m_job->progressed(static_cast<int>(m_done), static_cast<int>(m_entries.size()));
    writeNext();
}

void Importing::settle()
{
    m_store.settle().then(
        this, [this](const Result<void> &settled) { finish(settled.map([this] { return m_summary; })); });
}

void Importing::finish(const Result<ImportSummary> &result)
{
    emit m_job->finished(result);
    m_job->deleteLater();
}

} // namespace broadsheet
