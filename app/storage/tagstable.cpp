#include "storage/tagstable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/idlist.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<QString> TagsTable::spelling(const QString &tag)
{
    return m_database
        .firstRow(u"SELECT name FROM tags WHERE folded_name = ?"_s, {textColumn(foldedName(tag))},
                  [](const Statement &row) { return row.value(0).toString(); })
        .map([&tag](const std::optional<QString> &name) { return name.value_or(tag.simplified()); });
}

Result<QList<PaperId>> TagsTable::add(const QString &tag, const QList<PaperId> &papers)
{
    const QVariant folded = textColumn(foldedName(tag));
    const auto made = m_database.run(u"INSERT OR IGNORE INTO tags (name, folded_name) VALUES (?, ?)"_s,
                                     {textColumn(tag.simplified()), folded});
    if (!made)
        return tl::unexpected(made.error());
    auto added =
        m_database.rows(u"INSERT OR IGNORE INTO paper_tags (tag, paper) SELECT tags.id, papers.id FROM tags "
                        "JOIN json_each(?) AS wanted JOIN papers ON papers.id = wanted.value "
                        "WHERE folded_name = ? RETURNING paper"_s,
                        {idList(papers), folded}, idFromRow);
    if (!added || !added->isEmpty())
        return added;
    return forgetIfUnused(tag).map([] { return QList<PaperId>(); });
}

Result<QList<PaperId>> TagsTable::remove(const QString &tag, const QList<PaperId> &papers)
{
    const QVariant folded = textColumn(foldedName(tag));
    auto removed =
        m_database.rows(u"DELETE FROM paper_tags WHERE tag = (SELECT id FROM tags WHERE folded_name = ?) "
                        "AND paper IN (SELECT value FROM json_each(?)) RETURNING paper"_s,
                        {folded, idList(papers)}, idFromRow);
    if (!removed)
        return removed;
    return forgetIfUnused(tag).map([&removed] { return *removed; });
}

Result<void> TagsTable::forgetIfUnused(const QString &tag)
{
    return m_database
        .run(u"DELETE FROM tags WHERE folded_name = ? AND NOT EXISTS "
             "(SELECT 1 FROM paper_tags WHERE tag = tags.id)"_s,
             {textColumn(foldedName(tag))})
        .map([](int) {});
}

} // namespace broadsheet
