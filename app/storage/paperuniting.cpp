#include "storage/paperuniting.h"

#include "storage/appearancestable.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/papernames.h"
#include "storage/placestable.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

Result<void> uniteNames(Database &database, PaperId kept, PaperId absorbed)
{
    const auto key = database.firstRow(u"SELECT citation_key FROM papers WHERE id = ?"_s, {absorbed.number},
                                       [](const Statement &row) { return row.value(0).toString(); });
    if (!key)
        return tl::unexpected(key.error());
    PaperNamesTable names(database);
    return names.move(absorbed, kept).and_then([&] {
        return names.add(kept, {formerKeyName(key->value_or(QString())), absorbedName(absorbed)});
    });
}

Result<void> uniteMarks(Database &database, PaperId kept, PaperId absorbed)
{
    const std::pair<QString, QVariantList> steps[] = {
        {u"INSERT INTO marks (paper, starred, read, note, starred_changed, read_changed, note_changed) "
         "SELECT ?, starred, read, note, starred_changed, read_changed, note_changed FROM marks "
         "WHERE paper = ? ON CONFLICT (paper) DO UPDATE SET "
         "starred = max(starred, excluded.starred), read = max(read, excluded.read), "
         "note = CASE WHEN note = '' THEN excluded.note WHEN instr(note, excluded.note) > 0 THEN note "
         "ELSE note || char(10, 10) || excluded.note END, "
         "starred_changed = coalesce(excluded.starred_changed, starred_changed), "
         "read_changed = coalesce(excluded.read_changed, read_changed), "
         "note_changed = coalesce(excluded.note_changed, note_changed)"_s,
         {kept.number, absorbed.number}},
        {u"DELETE FROM marks WHERE paper = ?"_s, {absorbed.number}},
        {u"UPDATE note_revisions SET paper = ? WHERE paper = ?"_s, {kept.number, absorbed.number}},
        {u"UPDATE OR IGNORE kept_papers SET paper = ? WHERE paper = ?"_s, {kept.number, absorbed.number}},
        {u"DELETE FROM kept_papers WHERE paper = ?"_s, {absorbed.number}},
        {u"UPDATE OR IGNORE paper_tags SET paper = ? WHERE paper = ?"_s, {kept.number, absorbed.number}},
        {u"DELETE FROM paper_tags WHERE paper = ?"_s, {absorbed.number}},
        {u"UPDATE reading_list_entries SET progress = max(reading_list_entries.progress, other.progress) "
         "FROM reading_list_entries AS other WHERE reading_list_entries.paper = ? AND other.paper = ? "
         "AND other.reading_list = reading_list_entries.reading_list"_s,
         {kept.number, absorbed.number}},
        {u"UPDATE OR IGNORE reading_list_entries SET paper = ? WHERE paper = ?"_s,
         {kept.number, absorbed.number}},
        {u"DELETE FROM reading_list_entries WHERE paper = ?"_s, {absorbed.number}},
    };
    for (const auto &[sql, values] : steps) {
        if (const auto ran = database.run(sql, values); !ran)
            return tl::unexpected(ran.error());
    }
    const Result<qint64> read = database.number(u"SELECT read FROM marks WHERE paper = ?"_s, {kept.number});
    if (!read)
        return tl::unexpected(read.error());
    const auto state = *read == 0 ? ReadState::Unread : ReadState::Read;
    return PlacesTable(database).setRead({kept}, state).map([](const QList<PaperId> &) {});
}

Result<void> uniteAppearances(Database &database, PaperId kept, PaperId absorbed)
{
    const auto appearances =
        database.rows(u"SELECT digest, position, upvotes FROM appearances WHERE paper = ?"_s,
                      {absorbed.number}, [](const Statement &row) {
                          return std::pair(row.value(0).toLongLong(),
                                           Appearance{.digest = {},
                                                      .position = row.value(1).toInt(),
                                                      .upvotes = numberFromColumn(row.value(2))});
                      });
    if (!appearances)
        return tl::unexpected(appearances.error());
    for (const auto &[digest, appearance] : *appearances) {
        if (const auto moved = AppearancesTable(database).record(kept, digest, appearance); !moved)
            return tl::unexpected(moved.error());
    }
    return database.run(u"DELETE FROM appearances WHERE paper = ?"_s, {absorbed.number}).map([](int) {});
}

} // namespace

Result<void> unitePapers(Database &database, PaperId kept, PaperId absorbed)
{
    return uniteNames(database, kept, absorbed)
        .and_then([&] { return uniteMarks(database, kept, absorbed); })
        .and_then([&] { return uniteAppearances(database, kept, absorbed); })
        .and_then([&] { return PlacesTable(database).remove(absorbed); })
        .and_then([&] { return database.run(u"DELETE FROM links WHERE paper = ?"_s, {absorbed.number}); })
        .and_then([&](int) { return database.run(u"DELETE FROM papers WHERE id = ?"_s, {absorbed.number}); })
        .map([](int) {});
}

} // namespace broadsheet
