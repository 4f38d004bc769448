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

const QStringList &noteRevisions()
{
    static const QStringList statements{
        uR"(CREATE TABLE note_revisions (
            id INTEGER PRIMARY KEY,
            paper INTEGER NOT NULL REFERENCES papers (id),
            written TEXT,
            note TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX note_revisions_by_paper ON note_revisions (paper, id)"_s,
    };
    return statements;
}

// What takes back the reader's latest actions, or does again what is undone; see StepsTable.
const QStringList &history()
{
    static const QStringList statements{
        uR"(CREATE TABLE steps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            label TEXT NOT NULL,
            moment TEXT NOT NULL,
            undone INTEGER NOT NULL DEFAULT 0,
            edit TEXT NOT NULL
        ) STRICT)"_s,
    };
    return statements;
}

} // namespace

QStringList version4Statements()
{
    return readingLists() + noteRevisions() + history();
}

} // namespace broadsheet
