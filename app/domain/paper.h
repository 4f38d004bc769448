#pragma once

#include "domain/link.h"
#include "domain/publication.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace broadsheet {

/// How much of a day is known. A bibliography often names the year alone.
enum class DatePrecision { Day, Month, Year };

/// The name that library files and exports use: "day", "month" or "year".
QString datePrecisionName(DatePrecision precision);
/// A day when the name is another.
DatePrecision datePrecisionFromName(QStringView name);

/// As much of the day as is known, such as `2025-09-11`, `2025-09` or `2025`; empty for an invalid day.
QString isoDay(QDate day, DatePrecision precision);

/// What is known of a paper from outside: its content. What the reader adds is in PaperMarks.
/// An empty or absent field means that no source has told it; nothing here is ever made up.
struct Paper
{
    /// One line of plain Unicode text; mathematics stays as `$...$`.
    QString title;
    /// Plain Unicode text, paragraphs divided by one newline; mathematics stays as `$...$`.
    QString abstract;
    /// Full names as published, in order.
    QStringList authors;
    /// Without the "arXiv:" prefix and without a version: `1706.03762` or `math.GT/0309136`.
    QString arxivId;
    /// The newest version heard of; zero when none was named.
    int arxivVersion = 0;
    /// Bare, such as `10.1093/bioinformatics/btac431`.
    QString doi;
    /// The day of the first version. Of a month or year it is the first day.
    QDate published;
    DatePrecision publishedPrecision = DatePrecision::Day;
    Publication publication;
    /// What the authors say beside the abstract, such as "Accepted by CVPR 2025".
    QString comment;
    QList<Link> links;
    std::optional<int> upvotes;
    std::optional<int> commentCount;
    std::optional<int> githubStars;
    /// arXiv classes, the primary one first, such as `cs.CL`.
    QStringList categories;
    /// The one-sentence summary and keywords that the digest itself carries, written by a model.
    QString digestSummary;
    QStringList keywords;
    QString organization;
    QString submitter;
    QUrl thumbnail;

    friend bool operator==(const Paper &, const Paper &) = default;
};

} // namespace broadsheet
