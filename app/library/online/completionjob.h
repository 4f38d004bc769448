#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "library/online/onlinejob.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

/// A paper that was found by its title.
struct CompletedPaper
{
    PaperId paper;
    /// As the library had it.
    QString title;
    QString foundTitle;
    QString arxivId;

    friend bool operator==(const CompletedPaper &, const CompletedPaper &) = default;
};

/// What a completion came to, as far as it came.
struct CompletionSummary
{
    QList<CompletedPaper> found;
    /// Titles that no paper agrees with well enough.
    QStringList notFound;
    /// How many papers arXiv has told more of.
    int described = 0;
    bool cancelled = false;
    /// What stopped it. Whatever came before is kept.
    std::optional<Error> failure;
};

/// A search for the papers that a completion can find ids for.
QString papersWithoutIds();

/// A completion under way.
class CompletionJob final : public OnlineJob
{
    Q_OBJECT

public:
    using OnlineJob::OnlineJob;
    using Summary = CompletionSummary;

signals:
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::CompletionSummary &summary);
};

} // namespace broadsheet
