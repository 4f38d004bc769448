#include "storage/papersearch.h"

#include "domain/searchparser.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/idlist.h"
#include "storage/searchcompiler.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

const QString newestFirst = u"listed_on DESC, digest_position, papers.id"_s;

/// A source as parts of a statement over `papers`.
struct SourceClause
{
    /// Joins that narrow the papers, with their bound values.
    QString join = {};
    QVariantList values = {};
    QString condition = u"TRUE"_s;
    /// The order that the source itself has.
    QString order = newestFirst;
};

struct SourceClauseOf
{
    SourceClause operator()(const AllPapers &) const { return {}; }
    SourceClause operator()(const UnreadPapers &) const
    {
        return {.condition = u"papers.id NOT IN (SELECT paper FROM marks WHERE read = 1)"_s};
    }
    SourceClause operator()(const StarredPapers &) const
    {
        return {.condition = u"papers.id IN (SELECT paper FROM marks WHERE starred = 1)"_s};
    }
    SourceClause operator()(const NotedPapers &) const
    {
        return {.condition = u"papers.id IN (SELECT paper FROM marks WHERE note <> '')"_s};
    }
    SourceClause operator()(const DigestKey &digest) const
    {
        return {.join = u"JOIN appearances ON appearances.paper = papers.id AND appearances.digest = "
                        "(SELECT id FROM digests WHERE name = ? AND day = ?) "_s,
                .values = {textColumn(digest.name), textColumn(digest.date.toString(Qt::ISODate))},
                .order = u"appearances.position, papers.id"_s};
    }
    SourceClause operator()(const TaggedPapers &source) const
    {
        return {.join = u"JOIN paper_tags ON paper_tags.paper = papers.id AND paper_tags.tag = "
                        "(SELECT id FROM tags WHERE folded_name = ?) "_s,
                .values = {textColumn(foldedName(source.tag))}};
    }
    SourceClause operator()(const ReadingListPapers &source) const
    {
        return {.join = u"JOIN reading_list_entries AS entries ON entries.paper = papers.id "
                        "AND entries.reading_list = (SELECT id FROM reading_lists WHERE folded_name = ?) "_s,
                .values = {textColumn(foldedName(source.readingList))},
                .order = u"entries.position"_s};
    }
};

QString orderClause(SortOrder order, const SourceClause &source, bool ranked)
{
    switch (order) {
    case SortOrder::Newest:
        return source.order;
    case SortOrder::Relevance:
        // The smaller, the better: bm25() yields negative numbers.
        return ranked ? u"ranked.score IS NULL, ranked.score, "_s + newestFirst : source.order;
    case SortOrder::Title:
        // Letter by letter, as encyclopedias do: case, accents, spaces and signs do not count.
        return u"title_key, papers.id"_s;
    case SortOrder::Upvotes:
        return u"upvotes DESC, "_s + newestFirst;
    case SortOrder::Added:
        return u"added DESC, papers.id"_s;
    }
    Q_UNREACHABLE();
}

Error unreadableSearch(const SearchMistake &mistake)
{
    return Error{.message =
                     QCoreApplication::translate("Storage", "The search cannot be read at character %1: %2")
                         .arg(mistake.position + 1)
                         .arg(mistake.reason)};
}

} // namespace

Result<QList<PaperId>> findPapers(Database &database, const PaperQuery &query, QDate today)
{
    const auto search = parseSearch(query.search, query.wordMatch, today);
    if (!search)
        return tl::unexpected(unreadableSearch(search.error()));
    const CompiledSearch compiled = compileSearch(*search);
    const SourceClause source = std::visit(SourceClauseOf(), query.source);
    const bool ranked = query.order == SortOrder::Relevance && !compiled.ranking.isEmpty();

    QString sql = u"SELECT papers.id FROM papers "_s + source.join;
    QVariantList values = source.values;
    if (ranked) {
        // A word in the title says more of a paper than one among its authors, its notes or its abstract.
        sql += u"LEFT JOIN (SELECT rowid AS paper, bm25(search, 10.0, 4.0, 1.0, 2.0) AS score FROM search "
               "WHERE search MATCH ?) AS ranked ON ranked.paper = papers.id "_s;
        values.append(compiled.ranking);
    }
    sql += u"WHERE "_s + source.condition + u" AND "_s + compiled.condition + u" ORDER BY "_s +
           orderClause(query.order, source, ranked);
    values += compiled.values;
    return database.rows(sql, values, idFromRow);
}

} // namespace broadsheet
