#include "storage/placestable.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/placenumbers.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<QHash<PaperId, qint64>> PlacesTable::settle(const QList<PaperId> &papers)
{
    const auto found = standings(papers);
    if (!found)
        return tl::unexpected(found.error());
    QHash<PaperId, qint64> places;
    places.reserve(found->size());
    QList<PaperId> added;
    for (const Standing &standing : *found) {
        const Result<qint64> place = settled(standing);
        if (!place)
            return tl::unexpected(place.error());
        places.insert(standing.paper, *place);
        if (standing.place == *place)
            continue;
        const auto written =
            standing.place ? m_database.run(u"UPDATE places SET place = ? WHERE paper = ?"_s,
                                            {*place, standing.paper.number})
                           : m_database.run(u"INSERT INTO places (place, paper, unread) VALUES (?, ?, 1)"_s,
                                            {*place, standing.paper.number});
        if (!written)
            return tl::unexpected(written.error());
        if (!standing.place)
            added.append(standing.paper);
    }
    return countAdded(added).map([&places] { return places; });
}

Result<void> PlacesTable::remove(PaperId paper)
{
    return m_database.run(u"DELETE FROM places WHERE paper = ?"_s, {paper.number}).map([](int) {});
}

Result<QList<PlacesTable::Standing>> PlacesTable::standings(const QList<PaperId> &papers)
{
    return m_database.rows(
        u"SELECT papers.id, listed_on, coalesce(digest_position, 0), place FROM json_each(?) AS wanted "
        "CROSS JOIN papers ON papers.id = wanted.value LEFT JOIN places ON places.paper = papers.id "
        "ORDER BY wanted.key"_s,
        {idList(papers)}, [](const Statement &row) {
            const QVariant place = row.value(3);
            return Standing{.paper = idFromRow(row),
                            .day = dayFromColumn(row.value(1)),
                            .position = row.value(2).toInt(),
                            .place = place.isNull() ? std::nullopt : std::optional(place.toLongLong())};
        });
}

Result<qint64> PlacesTable::settled(const Standing &standing)
{
    if (standing.position > 0 && standing.position <= lastPosition) {
        const auto free = freePlace(standing);
        if (!free)
            return tl::unexpected(free.error());
        if (*free)
            return **free;
    }
    if (standing.place && placesAfterPositions(standing.day).contains(*standing.place))
        return *standing.place;
    return placeAtEnd(standing.day);
}

Result<std::optional<qint64>> PlacesTable::freePlace(const Standing &standing)
{
    const PlaceRange range = placesAtPosition(standing.day, standing.position);
    if (standing.place && range.contains(*standing.place))
        return standing.place;
    return m_database
        .rows(u"SELECT place FROM places WHERE place BETWEEN ? AND ? ORDER BY place"_s,
              {range.first, range.last}, [](const Statement &row) { return row.value(0).toLongLong(); })
        .map([&range](const QList<qint64> &taken) -> std::optional<qint64> {
            for (qint64 place = range.first; place <= range.last; ++place) {
                if (!taken.contains(place))
                    return place;
            }
            return std::nullopt;
        });
}

Result<qint64> PlacesTable::placeAtEnd(QDate day)
{
    const PlaceRange range = placesAfterPositions(day);
    if (!m_nextAtEnd.contains(day)) {
        const Result<qint64> last = m_database.number(
            u"SELECT max(place) FROM places WHERE place BETWEEN ? AND ?"_s, {range.first, range.last});
        if (!last)
            return tl::unexpected(last.error());
        m_nextAtEnd.insert(day, std::max(range.first, *last + 1));
    }
    if (const qint64 next = m_nextAtEnd[day]++; range.contains(next))
        return next;
    // Half a million papers came on one day. The others go to the next gap, wherever that is.
    return m_database.number(u"SELECT place + 1 FROM places AS taken WHERE place >= ? AND NOT EXISTS "
                             "(SELECT 1 FROM places WHERE place = taken.place + 1) ORDER BY place LIMIT 1"_s,
                             {range.last});
}

Result<QList<PaperId>> PlacesTable::setRead(const QList<PaperId> &papers, ReadState state)
{
    const int unread = state == ReadState::Unread ? 1 : 0;
    auto changed = m_database.rows(u"UPDATE places SET unread = ? WHERE unread <> ? AND paper IN "
                                   "(SELECT value FROM json_each(?)) RETURNING paper"_s,
                                   {unread, unread, idList(papers)}, idFromRow);
    if (!changed)
        return changed;
    return countUnread(*changed, state).map([&changed] { return *changed; });
}

Result<PaperId> PlacesTable::firstUnread(const QList<PaperId> &papers)
{
    return m_database
        .number(u"SELECT paper FROM json_each(?) AS wanted CROSS JOIN places ON places.paper = wanted.value "
                "WHERE unread = 1 LIMIT 1"_s,
                {idList(papers)})
        .map([](qint64 number) { return PaperId{number}; });
}

Result<void> PlacesTable::countAdded(const QList<PaperId> &papers)
{
    if (papers.isEmpty())
        return {};
    return m_database.run(u"UPDATE counts SET number = number + ? WHERE name = 'papers'"_s, {papers.size()})
        .and_then([&](int) { return countUnread(papers, ReadState::Unread); });
}

Result<void> PlacesTable::countUnread(const QList<PaperId> &papers, ReadState state)
{
    if (papers.isEmpty())
        return {};
    const int step = state == ReadState::Unread ? 1 : -1;
    return m_database
        .run(u"UPDATE counts SET number = number + ? WHERE name = 'unread'"_s, {step * papers.size()})
        .and_then([&](int) {
            return m_database.run(
                u"UPDATE digests SET unread = unread + ? * changed.papers FROM "
                "(SELECT digest, count(*) AS papers FROM json_each(?) AS wanted "
                "CROSS JOIN appearances ON appearances.paper = wanted.value GROUP BY digest) AS changed "
                "WHERE changed.digest = digests.id"_s,
                {step, idList(papers)});
        })
        .map([](int) {});
}

} // namespace broadsheet
