#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QDateTime>
#include <QList>
#include <QObject>
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

/// A completion under way. Lives on the thread of the library.
class CompletionJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stops asking; what was found until then is taken in.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }

signals:
    void cancelled();
    /// The title being looked up, how many papers are done, and of how many.
    void progressed(const QString &title, int done, int total);
    /// The service wants to be asked more slowly; it goes on by itself.
    void waiting(const QString &host, const QDateTime &until);
    /// Sent once. The job is deleted afterwards.
    void finished(const broadsheet::CompletionSummary &summary);

private:
    bool m_isCancelled = false;
};

} // namespace broadsheet
