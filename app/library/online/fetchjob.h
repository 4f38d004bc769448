#pragma once

#include "base/result.h"
#include "domain/digest.h"
#include "library/importjob.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace broadsheet {

/// What a fetch brought, as far as it came.
struct FetchSummary
{
    /// One for each source that held papers, in the order fetched.
    QList<ImportSummary> sources;
    /// How many of those asked had no papers, as on a holiday.
    int emptySources = 0;
    bool cancelled = false;
    /// What stopped it. Whatever came before is kept.
    std::optional<Error> failure;

    int added() const;
    /// Papers that the library had before, whether or not something of them is new.
    int seenBefore() const;
    /// Items that could not be read.
    int skipped() const;
    QList<DigestKey> digests() const;
};

/// A fetch under way. Lives on the thread of the library.
class FetchJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stops after the answer that is being taken in now; an answer that is still on its way is given up.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }

signals:
    void cancelled();
    /// What is being fetched, how many answers have been taken in, and of how many.
    void progressed(const QString &source, int done, int total);
    /// The service wants to be asked more slowly; it goes on by itself.
    void waiting(const QString &host, const QDateTime &until);
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::FetchSummary &summary);

private:
    bool m_isCancelled = false;
};

} // namespace broadsheet
