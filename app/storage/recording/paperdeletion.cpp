#include "storage/recording/paperdeletion.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/paperlookup.h"
#include "storage/recording/paperremoval.h"
#include "storage/recording/rowrecording.h"
#include "storage/recording/rowrestoring.h"
#include "storage/searchupdates.h"
#include "text/titlekey.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Not all at once: the texts of a large library would fill the memory.
constexpr qsizetype papersAtOnce = 4000;

/// Rows with names that papers refer to.
struct ReferredNames
{
    QString table;
    QList<qint64> numbers;
};

Result<QList<ReferredNames>> namesReferredTo(Database &database, const QList<PaperId> &papers)
{
    const std::pair<QString, QString> references[] = {
        {u"digests"_s, u"SELECT DISTINCT digest FROM appearances"_s},
        {u"tags"_s, u"SELECT DISTINCT tag FROM paper_tags"_s},
        {u"reading_lists"_s, u"SELECT DISTINCT reading_list FROM reading_list_entries"_s},
    };
    QList<ReferredNames> names;
    for (const auto &[table, select] : references) {
        const auto numbers =
            database.rows(select + u" WHERE paper IN (SELECT value FROM json_each(?))"_s, {idList(papers)},
                          [](const Statement &row) { return row.value(0).toLongLong(); });
        if (!numbers)
            return tl::unexpected(numbers.error());
        names.append({.table = table, .numbers = *numbers});
    }
    return names;
}

/// The numbers of tags, lists and digests that nothing uses any more are given again, so that a recording has
/// to know the names, also of those that stay: it does when they are written as they are. They are put back
/// before what was recorded earlier, which refers to them.
Result<void> recordNames(Database &database, const QList<ReferredNames> &names)
{
    for (const ReferredNames &referred : names) {
        const auto ran = database.run(
            u"UPDATE %1 SET name = name WHERE id IN (SELECT value FROM json_each(?))"_s.arg(referred.table),
            {numberList(referred.numbers)});
        if (!ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

/// Lists are numbered without gaps, and whatever is done to one later writes it so. When that is recorded
/// here, no two papers get one position when it is taken back.
Result<void> closeGaps(Database &database)
{
    return database
        .run(u"UPDATE reading_list_entries SET position = closed.position FROM (SELECT reading_list, paper, "
             "row_number() OVER (PARTITION BY reading_list ORDER BY position, paper) - 1 AS position "
             "FROM reading_list_entries) AS closed WHERE closed.paper = reading_list_entries.paper "
             "AND closed.reading_list = reading_list_entries.reading_list "
             "AND closed.position <> reading_list_entries.position"_s)
        .map([](int) {});
}

Result<void> deletePaper(Database &database, PaperId paper, const QDateTime &now)
{
    return database
        .run(u"INSERT INTO trash (paper, title, arxiv_id, title_key, deleted) "
             "SELECT id, title, arxiv_id, title_key, ? FROM papers WHERE id = ?"_s,
             {momentColumn(now), paper.number})
        .and_then([&](int) { return removePaper(database, paper); });
}

Result<void> deleteSome(Database &database, const QList<PaperId> &papers, const QDateTime &now)
{
    SearchUpdates searchUpdates;
    for (const PaperId paper : papers) {
        if (auto noticed = searchUpdates.changing(database, paper); !noticed)
            return noticed;
        if (auto deleted = deletePaper(database, paper, now); !deleted)
            return deleted;
    }
    return searchUpdates.write(database);
}

/// Zero when no recording has it.
Result<qint64> recordingOf(Database &database, PaperId paper)
{
    return database.number(u"SELECT max(recordings.id) FROM recordings CROSS JOIN recorded_rows "
                           "ON recorded_rows.recording = recordings.id AND recorded_rows.paper = ? "
                           "WHERE table_name = 'papers' AND row_before IS NOT NULL"_s,
                           {paper.number});
}

} // namespace

Result<LibraryChanges> deletePapers(Database &database, const QList<PaperId> &papers, const QDateTime &now)
{
    const auto known = knownPapers(database, papers);
    if (!known)
        return tl::unexpected(known.error());
    const auto names = namesReferredTo(database, *known);
    if (!names)
        return tl::unexpected(names.error());
    for (qsizetype first = 0; first < known->size(); first += papersAtOnce) {
        if (const auto deleted = deleteSome(database, known->mid(first, papersAtOnce), now); !deleted)
            return tl::unexpected(deleted.error());
    }
    return closeGaps(database)
        .and_then([&] { return recordNames(database, *names); })
        .and_then([&] { return forgetUnusedNames(database); })
        .map([&] {
            LibraryChanges changes;
            changes.removed = *known;
            return changes;
        });
}

Result<LibraryChanges> restoreDeletedPapers(Database &database, const QList<PaperId> &papers)
{
    LibraryChanges changes;
    for (const PaperId paper : papers) {
        const Result<qint64> isInTrash =
            database.number(u"SELECT EXISTS (SELECT 1 FROM trash WHERE paper = ?)"_s, {paper.number});
        if (!isInTrash)
            return tl::unexpected(isInTrash.error());
        if (*isInTrash == 0)
            continue;
        const auto restored = recordingOf(database, paper).and_then([&](qint64 recording) {
            return restoreRowsOf(database, paper, recording);
        });
        if (!restored)
            return tl::unexpected(restored.error());
        changes.restored += restored->restored;
        changes.readingLists += restored->readingLists;
    }
    return closeGaps(database).and_then([&] { return forgetUnusedNames(database); }).map([&changes] {
        return changes;
    });
}

Result<PaperId> trashedPaper(Database &database, const Paper &paper)
{
    // Of two arXiv ids both are known, and they differ.
    return database
        .number(u"SELECT paper FROM trash WHERE arxiv_id = ?1 OR "
                "(title_key = ?2 AND (arxiv_id IS NULL OR ?1 IS NULL)) ORDER BY arxiv_id IS NULL LIMIT 1"_s,
                {optionalTextColumn(paper.arxivId), titleKey(paper.title)})
        .map([](qint64 number) { return PaperId{number}; });
}

Result<QList<TrashedPaper>> trashedPapers(Database &database)
{
    return database.rows(u"SELECT paper, title, deleted FROM trash ORDER BY deleted DESC, paper"_s, {},
                         [](const Statement &row) {
                             return TrashedPaper{.paper = idFromRow(row),
                                                 .title = row.value(1).toString(),
                                                 .deleted = momentFromColumn(row.value(2))};
                         });
}

Result<int> emptyTrash(Database &database, const QDateTime &deletedBefore)
{
    return database.inTransaction([&]() -> Result<int> {
        Result<int> emptied =
            database.run(u"DELETE FROM trash WHERE deleted < ?"_s, {momentColumn(deletedBefore)});
        if (!emptied)
            return emptied;
        return RowRecording(database).forgetUnneeded().map([&emptied] { return *emptied; });
    });
}

} // namespace broadsheet
