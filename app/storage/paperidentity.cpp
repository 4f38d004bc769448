#include "storage/paperidentity.h"

#include "storage/database.h"
#include "storage/papernames.h"

#include <algorithm>
#include <optional>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Identity
{
    QString arxivId;
    QString doi;
};

bool contradict(const QString &first, const QString &second)
{
    return !first.isEmpty() && !second.isEmpty() && first.compare(second, Qt::CaseInsensitive) != 0;
}

bool contradict(const Identity &first, const Identity &second)
{
    const bool oneArxivId =
        !first.arxivId.isEmpty() && first.arxivId.compare(second.arxivId, Qt::CaseInsensitive) == 0;
    return !oneArxivId && (contradict(first.arxivId, second.arxivId) || contradict(first.doi, second.doi));
}

Identity united(const Identity &first, const Identity &second)
{
    return {.arxivId = first.arxivId.isEmpty() ? second.arxivId : first.arxivId,
            .doi = first.doi.isEmpty() ? second.doi : first.doi};
}

Result<std::optional<Identity>> identityOf(Database &database, PaperId paper)
{
    return database.firstRow(
        u"SELECT arxiv_id, doi FROM papers WHERE id = ?"_s, {paper.number}, [](const Statement &row) {
            return Identity{.arxivId = row.value(0).toString(), .doi = row.value(1).toString()};
        });
}

/// The surest first: by arXiv id, then by DOI, then by title.
Result<QList<PaperId>> candidates(Database &database, const Paper &paper, const QStringList &names)
{
    QList<PaperId> found;
    if (!paper.arxivId.isEmpty()) {
        const auto number = database.number(u"SELECT id FROM papers WHERE arxiv_id = ?"_s, {paper.arxivId});
        if (!number)
            return tl::unexpected(number.error());
        if (*number != 0)
            found.append(PaperId{*number});
    }
    for (const QString &name : names) {
        const auto named = PaperNamesTable(database).papers(name);
        if (!named)
            return tl::unexpected(named.error());
        for (const PaperId candidate : *named) {
            if (!found.contains(candidate))
                found.append(candidate);
        }
    }
    return found;
}

} // namespace

Result<QList<PaperId>> samePapers(Database &database, const Paper &paper, const QStringList &names)
{
    const auto found = candidates(database, paper, names);
    if (!found)
        return tl::unexpected(found.error());
    QList<PaperId> same;
    Identity identity{.arxivId = paper.arxivId, .doi = paper.doi};
    for (const PaperId candidate : *found) {
        const auto known = identityOf(database, candidate);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known || contradict(identity, **known))
            continue;
        identity = united(identity, **known);
        same.append(candidate);
    }
    std::sort(same.begin(), same.end(), [](PaperId a, PaperId b) { return a.number < b.number; });
    return same;
}

} // namespace broadsheet
