#include "storage/schema/version4.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// The numbers are those of ReadingProgress.
const QStringList &readingLists()
{
    static const QStringList statements{
        u"ALTER TABLE reading_list_entries ADD COLUMN progress INTEGER NOT NULL DEFAULT 0 "
        "CHECK (progress BETWEEN 0 AND 2)"_s,
    };
    return statements;
}

} // namespace

QStringList version4Statements()
{
    return readingLists();
}

} // namespace broadsheet
