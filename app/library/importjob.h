#pragma once

#include "base/result.h"
#include "domain/digest.h"
#include "domain/undohistory.h"
#include "formats/readers/reader.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <optional>

namespace broadsheet {

/// What to take in: a file, bytes that came some other way, or papers that were read already.
struct ImportRequest
{
    /// The file to read, or what to call the source in messages ("Clipboard").
    QString name;
    std::optional<QByteArray> bytes = std::nullopt;
    std::optional<QList<DigestEntry>> entries = std::nullopt;
    /// Detected from the content when absent.
    std::optional<ImportFormat> format = std::nullopt;
    std::optional<QDate> digestDate = std::nullopt;
    /// Whether the reader can take it back. What comes by itself is not among the reader's actions.
    Remember remember = Remember::Step;
    /// What it is called there; empty tells how many papers came.
    QString label = {};
};

struct ImportSummary
{
    QString name;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    /// Items that could not be read; `problems` says why.
    int skipped = 0;
    /// The reader stopped it; what had come in until then stays.
    bool cancelled = false;
    QList<ReadProblem> problems;
    /// The digests that the source held, in the order met.
    QList<DigestKey> digests;

    friend bool operator==(const ImportSummary &, const ImportSummary &) = default;
};

/// An import under way. Lives on the thread of the library.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stops after the papers being written now.
    void cancel() { m_cancelled = true; }
    /// Safe on any thread.
    bool isCancelled() const { return m_cancelled; }

signals:
    /// Papers written so far, and how many there are; the number is zero until the source is read.
    void progressed(int done, int total);
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::Result<broadsheet::ImportSummary> &result);

private:
    std::atomic_bool m_cancelled = false;
};

} // namespace broadsheet
