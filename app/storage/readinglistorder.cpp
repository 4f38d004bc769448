#include "storage/readinglistorder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

using Places = QList<std::pair<int, PaperId>>;

QSet<PaperId> asSet(const QList<PaperId> &papers)
{
    return {papers.begin(), papers.end()};
}

QList<PaperId> without(const QList<PaperId> &list, const QSet<PaperId> &papers)
{
    QList<PaperId> rest;
    for (const PaperId paper : list) {
        if (!papers.contains(paper))
            rest.append(paper);
    }
    return rest;
}

/// Fills the lowest place first, so that each paper ends where it was told to.
QList<PaperId> withInserted(QList<PaperId> list, Places places)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (const auto &[position, paper] : std::as_const(places))
        list.insert(std::clamp<qsizetype>(position, 0, list.size()), paper);
    return list;
}

/// The papers of the edit that are in the list, with their places there.
SetReadingList membersOf(const QList<PaperId> &list, const SetReadingList &edit)
{
    QHash<PaperId, int> places;
    for (int i = 0; i < list.size(); ++i)
        places.insert(list[i], i);
    SetReadingList members{.papers = {}, .readingList = edit.readingList, .membership = Membership::In};
    for (const PaperId paper : edit.papers) {
        if (const auto place = places.constFind(paper); place != places.constEnd()) {
            members.papers.append(paper);
            members.positions.append(*place);
        }
    }
    return members;
}

Places asPlaces(const SetReadingList &edit)
{
    Places places;
    for (qsizetype i = 0; i < edit.papers.size(); ++i)
        places.append({edit.positions.value(i, std::numeric_limits<int>::max()), edit.papers[i]});
    return places;
}

} // namespace

ReorderedList reordered(const QList<PaperId> &list, const SetReadingList &edit)
{
    const SetReadingList members = membersOf(list, edit);
    const QSet<PaperId> known = asSet(members.papers);
    if (edit.membership == Membership::Out)
        return {.papers = without(list, known), .inverse = members};
    if (known.size() == edit.papers.size() && !edit.positions.isEmpty())
        return {.papers = withInserted(without(list, known), asPlaces(edit)), .inverse = members};
    Places fresh = asPlaces(edit);
    fresh.removeIf([&known](const auto &place) { return known.contains(place.second); });
    ReorderedList result{.papers = withInserted(list, fresh), .inverse = edit};
    result.inverse.papers = without(edit.papers, known);
    result.inverse.membership = Membership::Out;
    result.inverse.positions.clear();
    return result;
}

} // namespace broadsheet
