#include "storage/paperlookup.h"

#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/papernames.h"
#include "text/paperreference.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<PaperId> lookUpPaper(Database &database, const QString &identifier)
{
    const QString text = identifier.trimmed();
    const auto arxiv = arxivReference(text);
    const auto named = paperReference(text);
    const auto *doi = named ? std::get_if<DoiReference>(&*named) : nullptr;
    const std::pair<QString, QVariant> questions[] = {
        {u"SELECT id FROM papers WHERE id = ?"_s, text.toLongLong()},
        {u"SELECT id FROM papers WHERE arxiv_id = ?"_s, arxiv ? arxiv->id : text},
        {u"SELECT id FROM papers WHERE citation_key = ?"_s, text},
        {u"SELECT id FROM papers WHERE doi = ?"_s, doi != nullptr ? doi->doi : text},
        {u"SELECT paper FROM paper_names WHERE name = ?"_s, formerKeyName(text)},
    };
    for (const auto &[sql, value] : questions) {
        const Result<qint64> found = database.number(sql, {value});
        if (!found)
            return tl::unexpected(found.error());
        if (*found != 0)
            return PaperId{*found};
    }
    return failure(QCoreApplication::translate("Storage", "No paper in the library has the number, arXiv id, "
                                                          "DOI or citation key \u201c%1\u201d.")
                       .arg(text));
}

Result<QList<PaperId>> knownPapers(Database &database, const QList<PaperId> &papers)
{
    return database.rows(u"SELECT papers.id FROM json_each(?) AS wanted "
                         "JOIN papers ON papers.id = wanted.value GROUP BY papers.id ORDER BY min(key)"_s,
                         {idList(papers)}, idFromRow);
}

} // namespace broadsheet
