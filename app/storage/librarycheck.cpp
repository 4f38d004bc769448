#include "storage/librarycheck.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> faultsOfFile(Database &database)
{
    const auto lines = database.rows(u"PRAGMA integrity_check"_s, {},
                                     [](const Statement &row) { return row.value(0).toString(); });
    return lines.map([](const QStringList &found) {
        QStringList faults;
        for (const QString &line : found) {
            if (line != "ok"_L1)
                faults += QCoreApplication::translate("Storage", "The file is damaged: %1").arg(line);
        }
        return faults;
    });
}

Result<QStringList> brokenReferences(Database &database)
{
    return database.rows(u"PRAGMA foreign_key_check"_s, {}, [](const Statement &row) {
        return QCoreApplication::translate("Storage", "A row of the table %1 belongs to something that is "
                                                      "not in the table %2.")
            .arg(row.value(0).toString(), row.value(2).toString());
    });
}

Result<QStringList> faultsOfSearchIndex(Database &database)
{
    // SQLite compares them by a statement that writes.
    if (database.whyReadOnly() || searchIndexAgrees(database))
        return QStringList();
    return QStringList{
        QCoreApplication::translate("Storage", "The search index does not agree with the papers and notes.")};
}

Result<QStringList> faultsOfKeptNumbers(Database &database)
{
    return keptNumbersAgree(database).map([](bool agree) {
        return agree ? QStringList()
                     : QStringList{QCoreApplication::translate(
                           "Storage", "The counts and the order of the list do not agree with the papers "
                                      "and marks.")};
    });
}

} // namespace

bool searchIndexAgrees(Database &database)
{
    // Rank 1 compares the index with the papers and notes themselves. Its failure is the finding.
    return database.run(u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s).has_value();
}

Result<bool> keptNumbersAgree(Database &database)
{
    const auto faults = database.number(uR"(SELECT
            (SELECT count(*) FROM papers WHERE id NOT IN (SELECT paper FROM places))
            + (SELECT count(*) FROM places LEFT JOIN marks USING (paper) WHERE unread = coalesce(read, 0))
            + (SELECT number <> (SELECT count(*) FROM places) FROM counts WHERE name = 'papers')
            + (SELECT number <> (SELECT count(*) FROM places WHERE unread = 1)
               FROM counts WHERE name = 'unread')
            + (SELECT count(*) FROM digests WHERE (papers, unread) <> (
                SELECT count(*), coalesce(sum(unread), 0) FROM appearances JOIN places USING (paper)
                WHERE appearances.digest = digests.id)))"_s);
    return faults.map([](qint64 count) { return count == 0; });
}

Result<QStringList> checkLibrary(Database &database)
{
    QStringList findings;
    for (const auto &check : {faultsOfFile, brokenReferences, faultsOfSearchIndex, faultsOfKeptNumbers}) {
        auto found = check(database);
        if (!found)
            return found;
        findings += *found;
    }
    return findings;
}

} // namespace broadsheet
