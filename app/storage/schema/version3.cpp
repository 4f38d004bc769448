#include "storage/schema/version3.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// The number of a place carries day and position, so that going up by numbers is going down the list, newest
// first, without sorting. See placenumbers.h, which this agrees with.
const QStringList &places()
{
    static const QStringList statements{
        uR"(CREATE TABLE places (
            place INTEGER PRIMARY KEY,
            paper INTEGER NOT NULL UNIQUE REFERENCES papers (id),
            unread INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(WITH listed AS (
                SELECT id,
                       coalesce(4000000 - CAST(julianday(listed_on) + 0.5 AS INTEGER), 4000000) AS day,
                       digest_position AS position,
                       row_number() OVER (PARTITION BY listed_on, digest_position ORDER BY id) AS twin
                FROM papers),
            positioned AS (
                SELECT *, coalesce(position, 0) BETWEEN 1 AND 32767 AND twin <= 16 AS has_position FROM listed)
            INSERT INTO places (place, paper, unread)
            SELECT CASE WHEN has_position THEN day * 1048576 + position * 16 + twin - 1
                   ELSE day * 1048576 + 524288 - 1 + row_number() OVER (
                       PARTITION BY day, has_position ORDER BY position, id) END,
                   id, NOT EXISTS (SELECT 1 FROM marks WHERE paper = id AND read = 1)
            FROM positioned)"_s,
        u"CREATE INDEX places_unread ON places (place, paper) WHERE unread = 1"_s,
        u"DROP INDEX papers_by_day"_s,
        u"DROP INDEX marks_read"_s,
        u"CREATE INDEX appearances_in_order ON appearances (digest, position, paper)"_s,
        u"CREATE INDEX reading_list_entries_in_order ON reading_list_entries (reading_list, position, paper)"_s,
    };
    return statements;
}

// Counting a large library takes longer than keeping its counts.
const QStringList &counts()
{
    static const QStringList statements{
        uR"(CREATE TABLE counts (
            name TEXT PRIMARY KEY,
            number INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
        u"INSERT INTO counts (name, number) SELECT 'papers', count(*) FROM places"_s,
        u"INSERT INTO counts (name, number) SELECT 'unread', count(*) FROM places WHERE unread = 1"_s,
        u"ALTER TABLE digests ADD COLUMN papers INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE digests ADD COLUMN unread INTEGER NOT NULL DEFAULT 0"_s,
        uR"(UPDATE digests SET (papers, unread) = (
            SELECT count(*), coalesce(sum(unread), 0) FROM appearances JOIN places USING (paper)
            WHERE appearances.digest = digests.id))"_s,
        // Places are added, and read or unread, by the thousand, so that PlacesTable counts these by itself.
        uR"(CREATE TRIGGER place_removed AFTER DELETE ON places BEGIN
            UPDATE counts SET number = number - 1 WHERE name = 'papers';
            UPDATE counts SET number = number - old.unread WHERE name = 'unread';
            UPDATE digests SET unread = unread - old.unread
            WHERE id IN (SELECT digest FROM appearances WHERE paper = old.paper);
        END)"_s,
        uR"(CREATE TRIGGER appearance_added AFTER INSERT ON appearances BEGIN
            UPDATE digests SET papers = papers + 1,
                unread = unread + coalesce((SELECT unread FROM places WHERE paper = new.paper), 0)
            WHERE id = new.digest;
        END)"_s,
        uR"(CREATE TRIGGER appearance_removed AFTER DELETE ON appearances BEGIN
            UPDATE digests SET papers = papers - 1,
                unread = unread - coalesce((SELECT unread FROM places WHERE paper = old.paper), 0)
            WHERE id = old.digest;
        END)"_s,
    };
    return statements;
}

// The index knows papers by their arXiv ids, too, whose parts begin with U+E001, which nobody types. Every
// paper has the word U+E000 behind them, so that "all papers without these words" is something that the index
// can list by itself. Words of up to three letters are looked up by their beginning in the index; the longer
// ones are named by the table of words. See identifierwords.h and vocabulary.h.
const QStringList &search()
{
    static const QStringList statements{
        u"DROP TABLE search"_s,
        u"DROP VIEW searchable"_s,
        uR"(CREATE VIEW searchable AS
            SELECT place, title, authors, abstract, coalesce(note, '') AS note,
                coalesce(char(57345) || replace(replace(replace(arxiv_id, '.', ' ' || char(57345)),
                    '/', ' ' || char(57345)), '-', ' ' || char(57345)) || ' ', '') || char(57344) AS identifiers
            FROM places CROSS JOIN papers ON papers.id = places.paper LEFT JOIN marks ON marks.paper = papers.id)"_s,
        uR"(CREATE VIRTUAL TABLE search USING fts5(
            title, authors, abstract, note, identifiers,
            content = 'searchable', content_rowid = 'place',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'))"_s,
        // A digest is far smaller; a large import is written out in few and large parts, which makes it a
        // third faster than the usual one megabyte does.
        u"INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)"_s,
        // An import leaves its parts as they are, and those of one size are united two by two when there is
        // time for it; see PaperStore::tidySearchIndex().
        u"INSERT INTO search (search, rank) VALUES ('automerge', 16)"_s,
        u"INSERT INTO search (search, rank) VALUES ('usermerge', 2)"_s,
        u"INSERT INTO search (search) VALUES ('rebuild')"_s,
        u"CREATE TABLE words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
        u"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'search', 'row')"_s,
        u"INSERT INTO words (word) SELECT term FROM temp.vocabulary WHERE length(term) > 3"_s,
        u"DROP TABLE temp.vocabulary"_s,
    };
    return statements;
}

const QStringList &savedSearches()
{
    static const QStringList statements{
        uR"(CREATE TABLE saved_searches (
            name TEXT PRIMARY KEY,
            folded_name TEXT NOT NULL UNIQUE,
            search TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
    };
    return statements;
}

} // namespace

QStringList version3Statements()
{
    return places() + counts() + search() + savedSearches();
}

} // namespace broadsheet
