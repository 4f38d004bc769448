#include "storage/recording/paperremoval.h"

#include "storage/database.h"
#include "storage/placestable.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<void> removePaper(Database &database, PaperId paper)
{
    // A digest counts its unread papers by their places, which therefore go before the appearances.
    if (auto removed = PlacesTable(database).remove(paper); !removed)
        return removed;
    static const QStringList statements{
        u"DELETE FROM links WHERE paper = ?"_s,
        u"DELETE FROM paper_names WHERE paper = ?"_s,
        u"DELETE FROM appearances WHERE paper = ?"_s,
        u"DELETE FROM marks WHERE paper = ?"_s,
        u"DELETE FROM note_revisions WHERE paper = ?"_s,
        u"DELETE FROM paper_tags WHERE paper = ?"_s,
        u"DELETE FROM reading_list_entries WHERE paper = ?"_s,
        u"DELETE FROM kept_papers WHERE paper = ?"_s,
        u"DELETE FROM papers WHERE id = ?"_s,
    };
    for (const QString &statement : statements) {
        if (const auto ran = database.run(statement, {paper.number}); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

Result<void> forgetUnusedNames(Database &database)
{
    static const QStringList statements{
        u"DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM paper_tags WHERE tag = tags.id)"_s,
        u"DELETE FROM reading_lists WHERE NOT EXISTS "
        "(SELECT 1 FROM reading_list_entries WHERE reading_list = reading_lists.id)"_s,
        u"DELETE FROM digests WHERE NOT EXISTS (SELECT 1 FROM appearances WHERE digest = digests.id)"_s,
    };
    for (const QString &statement : statements) {
        if (const auto ran = database.run(statement); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

} // namespace broadsheet
