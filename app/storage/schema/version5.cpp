#include "storage/schema/version5.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// See RowRecording. Keys and rows are JSON arrays of the values in the order of the columns; a row that was
// not there is NULL.
const QStringList &recordings()
{
    static const QStringList statements{
        uR"(CREATE TABLE recordings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            newest_paper INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE recorded_rows (
            id INTEGER PRIMARY KEY,
            recording INTEGER NOT NULL REFERENCES recordings (id) ON DELETE CASCADE,
            paper INTEGER,
            table_name TEXT NOT NULL,
            row_key TEXT NOT NULL,
            row_before TEXT
        ) STRICT)"_s,
        u"CREATE INDEX recorded_rows_by_recording ON recorded_rows (recording, paper)"_s,
        u"ALTER TABLE steps ADD COLUMN recording INTEGER"_s,
    };
    return statements;
}

// The papers themselves rest in the recording of their deletion.
const QStringList &trash()
{
    static const QStringList statements{
        uR"(CREATE TABLE trash (
            paper INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            arxiv_id TEXT COLLATE NOCASE,
            title_key TEXT NOT NULL,
            deleted TEXT NOT NULL
        ) STRICT)"_s,
    };
    return statements;
}

// `kind` is "list" or "tag".
const QStringList &offline()
{
    static const QStringList statements{
        u"CREATE TABLE kept_papers (paper INTEGER PRIMARY KEY REFERENCES papers (id)) STRICT"_s,
        uR"(CREATE TABLE kept_sources (
            kind TEXT NOT NULL,
            folded_name TEXT NOT NULL,
            PRIMARY KEY (kind, folded_name)
        ) STRICT, WITHOUT ROWID)"_s,
    };
    return statements;
}

} // namespace

QStringList version5Statements()
{
    return recordings() + trash() + offline();
}

} // namespace broadsheet
