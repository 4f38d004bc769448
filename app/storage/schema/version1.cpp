#include "storage/schema/version1.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// Columns that lists are ordered by stand before the long texts, so that SQLite finds them in the first
// page of a row. Authors, categories and keywords are names, one a line. See columns.h for days and moments.
const QStringList &content()
{
    static const QStringList statements{
        uR"(CREATE TABLE papers (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            arxiv_id TEXT COLLATE NOCASE UNIQUE,
            arxiv_version INTEGER NOT NULL,
            doi TEXT COLLATE NOCASE,
            citation_key TEXT NOT NULL COLLATE NOCASE UNIQUE,
            published TEXT,
            digest_day TEXT,
            digest_position INTEGER,
            listed_on TEXT GENERATED ALWAYS AS (coalesce(digest_day, published)) VIRTUAL,
            upvotes INTEGER,
            comment_count INTEGER,
            github_stars INTEGER,
            counted_on TEXT,
            added TEXT NOT NULL,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            authors TEXT NOT NULL,
            abstract TEXT NOT NULL,
            categories TEXT NOT NULL,
            digest_summary TEXT NOT NULL,
            keywords TEXT NOT NULL,
            organization TEXT NOT NULL,
            submitter TEXT NOT NULL,
            thumbnail TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX papers_by_doi ON papers (doi) WHERE doi IS NOT NULL"_s,
        u"CREATE INDEX papers_by_title_key ON papers (title_key)"_s,
        u"CREATE INDEX papers_by_day ON papers (listed_on DESC, digest_position, id)"_s,
        u"CREATE INDEX papers_by_upvotes ON papers (upvotes DESC, listed_on DESC, digest_position, id)"_s,
        u"CREATE INDEX papers_by_added ON papers (added DESC, id)"_s,
        uR"(CREATE TABLE links (
            paper INTEGER NOT NULL REFERENCES papers (id),
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            url TEXT NOT NULL,
            PRIMARY KEY (paper, position)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX links_by_kind ON links (kind, paper)"_s,
        uR"(CREATE TABLE digests (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            folded_name TEXT NOT NULL,
            day TEXT NOT NULL,
            UNIQUE (name, day)
        ) STRICT)"_s,
        uR"(CREATE TABLE appearances (
            digest INTEGER NOT NULL REFERENCES digests (id),
            paper INTEGER NOT NULL REFERENCES papers (id),
            position INTEGER NOT NULL,
            upvotes INTEGER,
            PRIMARY KEY (digest, paper)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX appearances_by_paper ON appearances (paper, digest)"_s,
    };
    return statements;
}

// A paper without a row of marks is unread and unmarked.
const QStringList &marks()
{
    static const QStringList statements{
        uR"(CREATE TABLE marks (
            paper INTEGER PRIMARY KEY REFERENCES papers (id),
            starred INTEGER NOT NULL DEFAULT 0,
            read INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            starred_changed TEXT,
            read_changed TEXT,
            note_changed TEXT
        ) STRICT)"_s,
        u"CREATE INDEX marks_starred ON marks (paper) WHERE starred = 1"_s,
        u"CREATE INDEX marks_read ON marks (paper) WHERE read = 1"_s,
        u"CREATE INDEX marks_noted ON marks (paper) WHERE note <> ''"_s,
        uR"(CREATE TABLE tags (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            folded_name TEXT NOT NULL UNIQUE
        ) STRICT)"_s,
        uR"(CREATE TABLE paper_tags (
            tag INTEGER NOT NULL REFERENCES tags (id),
            paper INTEGER NOT NULL REFERENCES papers (id),
            PRIMARY KEY (tag, paper)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX paper_tags_by_paper ON paper_tags (paper, tag)"_s,
        uR"(CREATE TABLE reading_lists (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            folded_name TEXT NOT NULL UNIQUE
        ) STRICT)"_s,
        uR"(CREATE TABLE reading_list_entries (
            reading_list INTEGER NOT NULL REFERENCES reading_lists (id),
            paper INTEGER NOT NULL REFERENCES papers (id),
            position INTEGER NOT NULL,
            PRIMARY KEY (reading_list, paper)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX reading_list_entries_by_paper ON reading_list_entries (paper, reading_list)"_s,
    };
    return statements;
}

// The index keeps no text of its own: it reads the view. No trigger fills it, because each statement with a
// trigger would make the index write out what it has gathered, which costs an import two thirds of its speed.
const QStringList &search()
{
    static const QStringList statements{
        uR"(CREATE VIEW searchable AS
            SELECT papers.id AS id, title, authors, abstract, coalesce(note, '') AS note
            FROM papers LEFT JOIN marks ON marks.paper = papers.id)"_s,
        uR"(CREATE VIRTUAL TABLE search USING fts5(
            title, authors, abstract, note,
            content = 'searchable', content_rowid = 'id',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'))"_s,
    };
    return statements;
}

} // namespace

QStringList version1Statements()
{
    return content() + marks() + search();
}

} // namespace broadsheet
