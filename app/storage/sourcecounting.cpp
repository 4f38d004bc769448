#include "storage/sourcecounting.h"

#include "domain/readingprogress.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/savedsearchestable.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

Result<QList<DigestCount>> countDigests(Database &database)
{
    return database.rows(u"SELECT name, day, papers, unread FROM digests WHERE papers > 0 "
                         "ORDER BY day DESC, folded_name"_s,
                         {}, [](const Statement &row) {
                             return DigestCount{.digest = {.name = row.value(0).toString(),
                                                           .date = dayFromColumn(row.value(1))},
                                                .papers = row.value(2).toInt(),
                                                .unread = row.value(3).toInt()};
                         });
}

Result<QList<TagCount>> countTags(Database &database)
{
    return database.rows(u"SELECT name, count(*) FROM tags JOIN paper_tags ON paper_tags.tag = tags.id "
                         "GROUP BY tags.id ORDER BY folded_name"_s,
                         {}, [](const Statement &row) {
                             return TagCount{.name = row.value(0).toString(), .papers = row.value(1).toInt()};
                         });
}

Result<QList<ReadingListCount>> countReadingLists(Database &database)
{
    return database.rows(u"SELECT name, count(*), sum(progress = ?) FROM reading_lists "
                         "JOIN reading_list_entries AS entries ON entries.reading_list = reading_lists.id "
                         "GROUP BY reading_lists.id ORDER BY folded_name"_s,
                         {static_cast<int>(ReadingProgress::Done)}, [](const Statement &row) {
                             return ReadingListCount{.name = row.value(0).toString(),
                                                     .papers = row.value(1).toInt(),
                                                     .done = row.value(2).toInt()};
                         });
}

Result<QList<SavedSearchCount>> listSavedSearches(Database &database)
{
    return SavedSearchesTable(database).all().map([](const QList<SavedSearch> &searches) {
        QList<SavedSearchCount> uncounted;
        for (const SavedSearch &search : searches)
            uncounted.append({.search = search});
        return uncounted;
    });
}

Result<SourceCounts> countMarks(Database &database)
{
    // What grows with the library is kept; what the reader has marked is counted along its indexes.
    const auto counts = database.firstRow(
        u"SELECT (SELECT number FROM counts WHERE name = 'papers'), "
        "(SELECT number FROM counts WHERE name = 'unread'), "
        "(SELECT count(*) FROM marks WHERE starred = 1), (SELECT count(*) FROM marks WHERE note <> '')"_s,
        {}, [](const Statement &row) {
            SourceCounts counted;
            counted.all = row.value(0).toInt();
            counted.unread = row.value(1).toInt();
            counted.starred = row.value(2).toInt();
            counted.noted = row.value(3).toInt();
            return counted;
        });
    return counts.map(
        [](const std::optional<SourceCounts> &found) { return found.value_or(SourceCounts()); });
}

} // namespace

Result<SourceCounts> countSources(Database &database)
{
    Result<SourceCounts> counts = countMarks(database);
    if (!counts)
        return counts;
    auto digests = countDigests(database);
    if (!digests)
        return tl::unexpected(digests.error());
    auto tags = countTags(database);
    if (!tags)
        return tl::unexpected(tags.error());
    auto readingLists = countReadingLists(database);
    if (!readingLists)
        return tl::unexpected(readingLists.error());
    auto savedSearches = listSavedSearches(database);
    if (!savedSearches)
        return tl::unexpected(savedSearches.error());
    counts->digests = *std::move(digests);
    counts->tags = *std::move(tags);
    counts->readingLists = *std::move(readingLists);
    counts->savedSearches = *std::move(savedSearches);
    return counts;
}

} // namespace broadsheet
