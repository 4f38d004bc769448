#include "widgets/window/imports.h"

#include "library/library.h"
#include "widgets/messages/messagebar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

Imports::Imports(Library &library, MessageBar &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_window(window)
{
    connect(&messages, &MessageBar::cancelWanted, this, &Imports::cancel);
}

void Imports::chooseFiles()
{
    importFiles(QFileDialog::getOpenFileNames(m_window, tr("Import digests")));
}

void Imports::importFiles(const QStringList &fileNames)
{
    for (const QString &fileName : fileNames)
        enqueue({.name = fileName});
}

void Imports::importText(const QString &name, const QString &text)
{
    enqueue({.name = name, .bytes = text.toUtf8()});
}

void Imports::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr && accepts(*data))
        importDropped(*data);
    else
        m_messages.showError({.message = tr("The clipboard holds no text and no files. Copy the text of a "
                                            "Daily Papers page and paste again.")});
}

bool Imports::accepts(const QMimeData &data)
{
    return data.hasUrls() || !data.text().trimmed().isEmpty();
}

void Imports::importDropped(const QMimeData &data)
{
    const QStringList files = localFiles(data);
    // A link that is dropped is its address, whatever a browser says beside it.
    const QString text = data.hasUrls() ? data.urls().first().toString() : data.text();
    if (!files.isEmpty())
        importFiles(files);
    else if (const QList<PaperReference> papers = paperReferences(text); !papers.isEmpty())
        emit papersNamed(papers);
    else
        importText(tr("Pasted text"), data.text());
}

void Imports::cancel()
{
    m_waiting.clear();
    if (m_job != nullptr)
        m_job->cancel();
}

void Imports::enqueue(const ImportRequest &request)
{
    m_waiting.enqueue(request);
    if (m_job == nullptr)
        startNext();
}

void Imports::startNext()
{
    const ImportRequest request = m_waiting.dequeue();
    const QString label = tr("Importing %1").arg(QFileInfo(request.name).fileName());
    m_job = m_library.import(request);
    m_messages.showProgress(label, 0, 0);
    connect(m_job, &ImportJob::progressed, this,
            [this, label](int done, int total) { m_messages.showProgress(label, done, total); });
    connect(m_job, &ImportJob::finished, this, &Imports::finishOne);
}

void Imports::finishOne(const Result<ImportSummary> &result)
{
    m_job = nullptr;
    if (result)
        m_summaries.append(*result);
    else if (!m_firstError)
        m_firstError = result.error();
    if (m_waiting.isEmpty())
        announce();
    else
        startNext();
}

void Imports::announce()
{
    ImportSummary total;
    for (const ImportSummary &summary : m_summaries) {
        total.added += summary.added;
        total.updated += summary.updated;
        total.unchanged += summary.unchanged;
        total.skipped += summary.skipped;
        total.cancelled = total.cancelled || summary.cancelled;
        total.problems += summary.problems;
        total.digests += summary.digests;
    }
    QStringList parts{tr("%n new", "papers", total.added)};
    if (total.updated > 0)
        parts.append(tr("%n updated", "papers", total.updated));
    if (total.unchanged > 0)
        parts.append(tr("%n seen before", "papers", total.unchanged));
    if (!total.problems.isEmpty()) {
        const ReadProblem &first = total.problems.first();
        parts.append(tr("%n could not be read", "items", static_cast<int>(total.problems.size())) + u" ("_s +
                     tr("%1: %2", "place, reason").arg(first.place, first.reason) + u")"_s);
    }
    const QString counts = parts.join(u", "_s);
    const std::optional<Error> error = std::exchange(m_firstError, std::nullopt);
    const bool tookIn = !std::exchange(m_summaries, {}).isEmpty();
    if (error)
        m_messages.showError(*error);
    else if (total.cancelled)
        m_messages.showResult(tr("Stopped. Until then: %1.").arg(counts));
    else
        m_messages.showResult(tr("Imported: %1.").arg(counts));
    if (tookIn)
        emit finished(total.digests);
}

} // namespace broadsheet
