#include "storage/appearancestable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<qint64> AppearancesTable::digestNumber(const DigestKey &digest)
{
    // A digest without a day has an empty one: NULL would differ from itself in the unique constraint.
    const QVariant day = textColumn(digest.date.toString(Qt::ISODate));
    const Result<qint64> known = m_database.number(u"SELECT id FROM digests WHERE name = ? AND day = ?"_s,
                                                   {textColumn(digest.name), day});
    if (!known || *known != 0)
        return known;
    return m_database.insert(u"INSERT INTO digests (name, folded_name, day) VALUES (?, ?, ?)"_s,
                             {textColumn(digest.name), textColumn(foldedName(digest.name)), day});
}

Result<AppearanceChange> AppearancesTable::record(PaperId paper, qint64 digestNumber,
                                                  const Appearance &appearance)
{
    const auto known =
        m_database.firstRow(u"SELECT position, upvotes FROM appearances WHERE digest = ? AND paper = ?"_s,
                            {digestNumber, paper.number}, [](const Statement &row) {
                                return std::pair(row.value(0).toInt(), numberFromColumn(row.value(1)));
                            });
    if (!known)
        return tl::unexpected(known.error());
    // An absent number of votes is smaller than any.
    const auto order = [](const std::pair<int, std::optional<int>> &place) {
        return std::pair(place.second, -place.first);
    };
    const std::pair current(appearance.position, appearance.upvotes);
    if (*known && !(order(**known) < order(current)))
        return AppearanceChange::None;
    const auto written = m_database.run(
        u"INSERT INTO appearances (digest, paper, position, upvotes) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (digest, paper) DO UPDATE SET position = excluded.position, upvotes = excluded.upvotes"_s,
        {digestNumber, paper.number, current.first, numberColumn(current.second)});
    if (!written)
        return tl::unexpected(written.error());
    const auto placed = m_database.run(
        u"UPDATE papers SET (digest_day, digest_position) = "
        "(SELECT nullif(day, ''), position FROM appearances JOIN digests ON digests.id = appearances.digest "
        "WHERE appearances.paper = papers.id ORDER BY day DESC, position, digests.name LIMIT 1) WHERE id = ?"_s,
        {paper.number});
    if (!placed)
        return tl::unexpected(placed.error());
    return AppearanceChange::Recorded;
}

} // namespace broadsheet
