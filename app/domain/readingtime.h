#pragma once

#include "domain/readingprogress.h"

#include <QString>

#include <chrono>
#include <optional>

namespace broadsheet {

/// How many pages a paper has by what its authors say beside the abstract, such as "12 pages, 5 figures". The
/// first number counts, as appendices are named after it; "9+14 pages" are 23. Nothing where they say none.
std::optional<int> pagesFromComment(const QString &comment);

/// How long it takes to read a paper of whose extent nothing more is known than that.
std::chrono::minutes estimatedReadingTime(const QString &comment);

/// How far the reader is with a whole reading list.
struct ListProgress
{
    int papers = 0;
    int done = 0;
    /// An estimate for what is not done; of a paper that is being read, half is left.
    std::chrono::minutes left{0};

    void add(ReadingProgress progress, const QString &comment);

    friend bool operator==(const ListProgress &, const ListProgress &) = default;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::ListProgress)
