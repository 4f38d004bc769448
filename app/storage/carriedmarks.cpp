#include "storage/carriedmarks.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/markstable.h"
#include "storage/tagstable.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<bool> CarriedMarks::put(Database &database, PaperId paper, const PaperMarks &marks)
{
    Result<bool> changed = putStarAndRead(database, paper, marks);
    const auto also = [&changed](auto &&step) {
        if (!changed)
            return;
        const bool before = *changed;
        changed = step().map([before](bool now) { return now || before; });
    };
    also([&] { return putNote(database, paper, marks.note); });
    also([&] { return putTags(database, paper, marks.tags); });
    for (qsizetype i = 0; i < marks.readingLists.size(); ++i) {
        also([&] {
            return putInList(database, paper,
                             {.readingList = marks.readingLists.at(i),
                              .position = marks.readingListPositions.value(i),
                              .progress = marks.readingListProgress.value(i)});
        });
    }
    return changed;
}

Result<bool> CarriedMarks::putStarAndRead(Database &database, PaperId paper, const PaperMarks &marks) const
{
    MarksTable table(database);
    bool changed = false;
    if (marks.starred) {
        const auto starred = table.setStar({paper}, StarState::Starred, m_now);
        if (!starred)
            return tl::unexpected(starred.error());
        changed = !starred->isEmpty();
    }
    if (!marks.read)
        return changed;
    return table.setRead({paper}, ReadState::Read, m_now).map([changed](const QList<PaperId> &read) {
        return changed || !read.isEmpty();
    });
}

Result<bool> CarriedMarks::putNote(Database &database, PaperId paper, const QString &note) const
{
    MarksTable table(database);
    const Result<QString> known = table.note(paper);
    if (!known)
        return tl::unexpected(known.error());
    const QString both = unitedNotes(*known, note);
    if (both == *known)
        return false;
    return table.storeNote(paper, both, m_now).map([] { return true; });
}

Result<bool> CarriedMarks::putTags(Database &database, PaperId paper, const QStringList &tags) const
{
    bool changed = false;
    for (const QString &tag : tags) {
        const auto tagged = TagsTable(database).add(tag, {paper});
        if (!tagged)
            return tl::unexpected(tagged.error());
        changed = changed || !tagged->isEmpty();
    }
    return changed;
}

Result<bool> CarriedMarks::putInList(Database &database, PaperId paper, const ListPlace &place)
{
    const Result<int> taken = placesTaken(database, place.readingList);
    if (!taken)
        return tl::unexpected(taken.error());
    return database
        .run(u"INSERT OR IGNORE INTO reading_lists (name, folded_name) VALUES (?, ?)"_s,
             {textColumn(place.readingList.simplified()), textColumn(foldedName(place.readingList))})
        .and_then([&](int) {
            return database.run(
                u"INSERT INTO reading_list_entries (reading_list, paper, position, progress) "
                "SELECT id, ?, ?, ? FROM reading_lists WHERE folded_name = ? "
                "ON CONFLICT (reading_list, paper) DO UPDATE SET progress = excluded.progress "
                "WHERE excluded.progress > progress"_s,
                {paper.number, *taken + place.position, static_cast<int>(place.progress),
                 textColumn(foldedName(place.readingList))});
        })
        .map([](int rows) { return rows > 0; });
}

Result<int> CarriedMarks::placesTaken(Database &database, const QString &readingList)
{
    const QString folded = foldedName(readingList);
    if (const auto known = m_placesTaken.constFind(folded); known != m_placesTaken.cend())
        return *known;
    return database
        .number(u"SELECT coalesce(max(position) + 1, 0) FROM reading_list_entries WHERE reading_list = "
                "(SELECT id FROM reading_lists WHERE folded_name = ?)"_s,
                {textColumn(folded)})
        .map([&](qint64 places) {
            m_placesTaken.insert(folded, static_cast<int>(places));
            return static_cast<int>(places);
        });
}

} // namespace broadsheet
