#include "storage/keptofflinetable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/idlist.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// These words are in library files.
constexpr auto listKind = "list"_L1;
constexpr auto tagKind = "tag"_L1;

QString kindColumn(KeptSourceKind kind)
{
    return kind == KeptSourceKind::ReadingList ? listKind : tagKind;
}

} // namespace

Result<QList<PaperId>> KeptOfflineTable::setPapers(const QList<PaperId> &papers, Membership membership)
{
    const QString sql =
        membership == Membership::In
            ? u"INSERT OR IGNORE INTO kept_papers (paper) SELECT papers.id FROM json_each(?) AS "
              "wanted CROSS JOIN papers ON papers.id = wanted.value RETURNING paper"_s
            : u"DELETE FROM kept_papers WHERE paper IN (SELECT value FROM json_each(?)) "
              "RETURNING paper"_s;
    return m_database.rows(sql, {idList(papers)}, idFromRow);
}

Result<bool> KeptOfflineTable::setSource(KeptSourceKind kind, const QString &name, Membership membership)
{
    const QString sql = membership == Membership::In
                            ? u"INSERT OR IGNORE INTO kept_sources (kind, folded_name) VALUES (?, ?)"_s
                            : u"DELETE FROM kept_sources WHERE kind = ? AND folded_name = ?"_s;
    return m_database.run(sql, {kindColumn(kind), textColumn(foldedName(name))}).map([](int changed) {
        return changed > 0;
    });
}

Result<QList<OfflinePaper>> KeptOfflineTable::papers()
{
    return m_database.rows(
        u"WITH kept AS (SELECT paper FROM kept_papers "
        "UNION SELECT paper FROM kept_sources JOIN reading_lists USING (folded_name) "
        "JOIN reading_list_entries ON reading_list = reading_lists.id WHERE kind = 'list' "
        "UNION SELECT paper FROM kept_sources JOIN tags USING (folded_name) "
        "JOIN paper_tags ON tag = tags.id WHERE kind = 'tag') "
        "SELECT paper, title, coalesce(arxiv_id, ''), thumbnail FROM kept JOIN places USING (paper) "
        "JOIN papers ON papers.id = paper ORDER BY place"_s,
        {}, [](const Statement &row) {
            return OfflinePaper{.paper = idFromRow(row),
                                .title = row.value(1).toString(),
                                .arxivId = row.value(2).toString(),
                                .thumbnail = QUrl(row.value(3).toString())};
        });
}

Result<QList<KeptSource>> KeptOfflineTable::sources()
{
    return m_database.rows(
        u"SELECT kind, coalesce(reading_lists.name, tags.name, kept_sources.folded_name) FROM kept_sources "
        "LEFT JOIN reading_lists ON kind = 'list' AND "
        "reading_lists.folded_name = kept_sources.folded_name "
        "LEFT JOIN tags ON kind = 'tag' AND tags.folded_name = kept_sources.folded_name "
        "ORDER BY kind, 2"_s,
        {}, [](const Statement &row) {
            return KeptSource{.kind = row.value(0).toString() == tagKind ? KeptSourceKind::Tag
                                                                         : KeptSourceKind::ReadingList,
                              .name = row.value(1).toString()};
        });
}

} // namespace broadsheet
