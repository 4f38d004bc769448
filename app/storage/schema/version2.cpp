#include "storage/schema/version2.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// `publication` is a JSON object, or empty for a preprint; see Standings::toText() for `standings`.
const QStringList &content()
{
    static const QStringList statements{
        u"ALTER TABLE papers ADD COLUMN published_precision TEXT NOT NULL DEFAULT 'day'"_s,
        u"ALTER TABLE papers ADD COLUMN publication TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE papers ADD COLUMN comment TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE papers ADD COLUMN standings TEXT NOT NULL DEFAULT ''"_s,
        uR"(UPDATE papers SET standings =
            'newsletter ' || counted_on || ': upvotes comment-count github-stars'
            WHERE counted_on IS NOT NULL)"_s,
        u"ALTER TABLE papers DROP COLUMN counted_on"_s,
        u"ALTER TABLE links ADD COLUMN rank INTEGER NOT NULL DEFAULT 0"_s,
    };
    return statements;
}

// A paper is found again by every title, DOI and citation key that it has had. See papernames.h.
const QStringList &names()
{
    static const QStringList statements{
        uR"(CREATE TABLE paper_names (
            name TEXT NOT NULL,
            paper INTEGER NOT NULL REFERENCES papers (id),
            PRIMARY KEY (name, paper)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(INSERT INTO paper_names (name, paper)
            SELECT 'title:' || title_key, id FROM papers WHERE title_key <> '')"_s,
        u"INSERT INTO paper_names (name, paper) SELECT 'doi:' || lower(doi), id FROM papers WHERE doi IS NOT NULL"_s,
        u"CREATE INDEX paper_names_by_paper ON paper_names (paper, name)"_s,
        u"DROP INDEX papers_by_doi"_s,
    };
    return statements;
}

const QStringList &settings()
{
    static const QStringList statements{
        uR"(CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE live_files (
            file_name TEXT PRIMARY KEY,
            search TEXT NOT NULL,
            format TEXT NOT NULL,
            options TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
    };
    return statements;
}

} // namespace

QStringList version2Statements()
{
    return content() + names() + settings();
}

} // namespace broadsheet
