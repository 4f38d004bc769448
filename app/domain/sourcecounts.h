#pragma once

#include "domain/paperquery.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

struct DigestCount
{
    DigestKey digest;
    int papers = 0;
    int unread = 0;

    friend bool operator==(const DigestCount &, const DigestCount &) = default;
};

struct TagCount
{
    QString name;
    int papers = 0;

    friend bool operator==(const TagCount &, const TagCount &) = default;
};

struct ReadingListCount
{
    QString name;
    int papers = 0;
    int done = 0;

    friend bool operator==(const ReadingListCount &, const ReadingListCount &) = default;
};

struct SavedSearchCount
{
    SavedSearch search;
    /// Nothing as long as it has not been counted, which takes its time.
    std::optional<int> papers = std::nullopt;

    friend bool operator==(const SavedSearchCount &, const SavedSearchCount &) = default;
};

/// Everything the list of sources shows.
struct SourceCounts
{
    int all = 0;
    int unread = 0;
    int starred = 0;
    int noted = 0;
    /// Newest first.
    QList<DigestCount> digests;
    /// By name.
    QList<TagCount> tags;
    QList<ReadingListCount> readingLists;
    QList<SavedSearchCount> savedSearches;

    friend bool operator==(const SourceCounts &, const SourceCounts &) = default;
};

/// How many papers a source holds; nothing when it is not among the counted ones.
std::optional<int> papersIn(const PaperSource &source, const SourceCounts &counts);
/// How many of them are unread, for the sources that count that.
std::optional<int> unreadIn(const PaperSource &source, const SourceCounts &counts);

} // namespace broadsheet
