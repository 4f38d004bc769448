#include "storage/librarymending.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/librarycheck.h"
#include "storage/placestable.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// A paper without a place is in no list and found by no search.
Result<void> placeTheLost(Database &database)
{
    const auto lost =
        database.rows(u"SELECT id FROM papers WHERE id NOT IN (SELECT paper FROM places) ORDER BY id"_s, {},
                      [](const Statement &row) { return PaperId{row.value(0).toLongLong()}; });
    return lost.and_then([&](const QList<PaperId> &papers) { return PlacesTable(database).settle(papers); })
        .map([](const auto &) {});
}

Result<void> countAnew(Database &database)
{
    for (
        const QString &statement :
        {u"UPDATE places SET unread = 1 - coalesce((SELECT read FROM marks WHERE paper = places.paper), 0)"_s,
         u"UPDATE counts SET number = (SELECT count(*) FROM places) WHERE name = 'papers'"_s,
         u"UPDATE counts SET number = (SELECT count(*) FROM places WHERE unread = 1) WHERE name = 'unread'"_s,
         u"UPDATE digests SET (papers, unread) = (SELECT count(*), coalesce(sum(places.unread), 0) "
         "FROM appearances JOIN places USING (paper) WHERE appearances.digest = digests.id)"_s}) {
        if (const auto ran = database.run(statement); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

} // namespace

Result<QStringList> mendLibrary(Database &database)
{
    const Result<bool> numbersAgree = keptNumbersAgree(database);
    if (!numbersAgree)
        return tl::unexpected(numbersAgree.error());
    return database.inTransaction([&]() -> Result<QStringList> {
        QStringList done;
        if (!*numbersAgree) {
            if (const auto placed = placeTheLost(database); !placed)
                return tl::unexpected(placed.error());
            if (const auto counted = countAnew(database); !counted)
                return tl::unexpected(counted.error());
            done += QCoreApplication::translate("Storage",
                                                "The counts and the order of the list were made anew.");
        }
        if (!searchIndexAgrees(database)) {
            if (const auto rebuilt = database.run(u"INSERT INTO search (search) VALUES ('rebuild')"_s);
                !rebuilt)
                return tl::unexpected(rebuilt.error());
            done += QCoreApplication::translate("Storage", "The search index was made anew.");
        }
        return done;
    });
}

} // namespace broadsheet
