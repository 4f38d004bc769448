#pragma once

#include "domain/paper.h"
#include "domain/paperid.h"
#include "domain/readingprogress.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet {

/// The little of a paper that one row of a list shows, cheap to fetch by the hundred.
struct PaperRow
{
    PaperId id;
    QString title;
    /// At most the first three.
    QStringList firstAuthors;
    int authorCount = 0;
    /// The first words of the abstract, at most 160 characters.
    QString excerpt;
    QDate published;
    DatePrecision publishedPrecision = DatePrecision::Day;
    /// The newest digest that carried the paper.
    QDate digestDate;
    std::optional<int> upvotes;
    bool starred = false;
    bool read = false;
    bool noted = false;
    bool hasCode = false;
    bool hasModel = false;
    bool hasDataset = false;
    /// A PDF is known to exist: every paper on arXiv has one.
    bool hasPdf = false;
    /// In the reading list that is shown; nothing where none is.
    std::optional<ReadingProgress> progress = std::nullopt;

    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

} // namespace broadsheet
