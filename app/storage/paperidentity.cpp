#include "storage/paperidentity.h"

#include "storage/database.h"
#include "text/titlekey.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Candidate
{
    PaperId id;
    QString arxivId;
    QString doi;
};

Result<QList<Candidate>> candidates(Database &database, const QString &sql, const QString &value)
{
    if (value.isEmpty())
        return QList<Candidate>();
    return database.rows(sql, {value}, [](const Statement &row) {
        return Candidate{.id = {row.value(0).toLongLong()},
                         .arxivId = row.value(1).toString(),
                         .doi = row.value(2).toString()};
    });
}

bool contradicts(const QString &first, const QString &second)
{
    return !first.isEmpty() && !second.isEmpty() && first.compare(second, Qt::CaseInsensitive) != 0;
}

} // namespace

Result<std::optional<PaperId>> samePaper(Database &database, const Paper &paper)
{
    const auto sameArxivId =
        candidates(database, u"SELECT id, arxiv_id, doi FROM papers WHERE arxiv_id = ?"_s, paper.arxivId);
    if (!sameArxivId)
        return tl::unexpected(sameArxivId.error());
    if (!sameArxivId->isEmpty())
        return sameArxivId->first().id;
    const auto sameDoi =
        candidates(database, u"SELECT id, arxiv_id, doi FROM papers WHERE doi = ? ORDER BY id"_s, paper.doi);
    if (!sameDoi)
        return tl::unexpected(sameDoi.error());
    const auto sameTitle =
        candidates(database, u"SELECT id, arxiv_id, doi FROM papers WHERE title_key = ? ORDER BY id"_s,
                   titleKey(paper.title));
    if (!sameTitle)
        return tl::unexpected(sameTitle.error());
    for (const Candidate &candidate : *sameDoi + *sameTitle) {
        if (!contradicts(candidate.arxivId, paper.arxivId) && !contradicts(candidate.doi, paper.doi))
            return candidate.id;
    }
    return std::nullopt;
}

} // namespace broadsheet
