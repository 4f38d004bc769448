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
    const std::pair<QString, QString> questions[] = {
        {u"SELECT id, arxiv_id, doi FROM papers WHERE arxiv_id = ?"_s, paper.arxivId},
        {u"SELECT id, arxiv_id, doi FROM papers WHERE doi = ? ORDER BY id"_s, paper.doi},
        {u"SELECT id, arxiv_id, doi FROM papers WHERE title_key = ? ORDER BY id"_s, titleKey(paper.title)},
    };
    bool byArxivId = true;
    for (const auto &[sql, value] : questions) {
        const auto found = candidates(database, sql, value);
        if (!found)
            return tl::unexpected(found.error());
        for (const Candidate &candidate : *found) {
            const bool differs = contradicts(candidate.arxivId, paper.arxivId) ||
                                 (!byArxivId && contradicts(candidate.doi, paper.doi));
            if (!differs)
                return candidate.id;
        }
        byArxivId = false;
    }
    return std::nullopt;
}

} // namespace broadsheet
