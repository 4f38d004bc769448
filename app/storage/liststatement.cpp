#include "storage/liststatement.h"

#include "storage/database.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Papers that are gathered and sorted in a few milliseconds.
constexpr qint64 fewPapers = 4000;
/// Words of the full-text index that are looked up in some milliseconds.
constexpr qint64 fewWords = 400;

/// The FROM and WHERE of a statement, growing together with what is bound in them, which is in the order of
/// the text.
class Clauses final
{
public:
    void from(const QString &tables, const QVariantList &values = {})
    {
        m_from += tables;
        m_fromValues += values;
    }

    void where(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_conditionValues += values;
    }

    ListStatement select(const QString &columns, const QString &order, std::optional<int> limit) const
    {
        ListStatement made{.sql = u"SELECT "_s + columns + u" FROM "_s + m_from,
                           .values = m_fromValues + m_conditionValues};
        if (!m_conditions.isEmpty())
            made.sql += u" WHERE "_s + m_conditions.join(u" AND "_s);
        if (!order.isEmpty())
            made.sql += u" ORDER BY "_s + order;
        if (limit) {
            made.sql += u" LIMIT ?"_s;
            made.values.append(*limit);
        }
        return made;
    }

private:
    QString m_from;
    QVariantList m_fromValues;
    QStringList m_conditions;
    QVariantList m_conditionValues;
};

/// The words of an expression in which each stands in quotation marks.
qint64 wordsIn(const QString &expression)
{
    return expression.count(u'"') / 2;
}

bool isOnlyWords(const SearchConjunction &alternative)
{
    return !alternative.words.isEmpty() && alternative.restrictions.isEmpty() && !alternative.places;
}

bool isOnlyMembers(const SearchConjunction &alternative)
{
    return alternative.words.isEmpty() && !alternative.places && alternative.restrictions.size() == 1 &&
           !alternative.restrictions.first().excluded;
}

bool isUnread(const SearchRestriction &restriction)
{
    return restriction.members.select == unreadMembers().select;
}

void restrict(Clauses &clauses, const SearchRestriction &restriction)
{
    if (isUnread(restriction)) {
        clauses.where(restriction.excluded ? u"places.unread = 0"_s : u"places.unread = 1"_s);
        return;
    }
    clauses.where((restriction.excluded ? u"NOT EXISTS"_s : u"EXISTS"_s) + u" (SELECT 1 FROM ("_s +
                      restriction.members.select + u") AS member WHERE member.paper = places.paper)"_s,
                  restriction.members.values);
}

/// Of one alternative, walking along its words or all papers; from one table alone where it has no
/// restrictions.
ListStatement placesOf(const SearchConjunction &alternative)
{
    const bool hasWords = !alternative.words.isEmpty();
    const QString table = hasWords ? u"search"_s : u"places"_s;
    Clauses clauses;
    clauses.from(hasWords ? u"search"_s : u"places NOT INDEXED"_s);
    if (hasWords && !alternative.restrictions.isEmpty())
        clauses.from(u" CROSS JOIN places ON places.place = search.rowid"_s);
    if (hasWords)
        clauses.where(u"search MATCH ?"_s, {alternative.words});
    if (alternative.places)
        clauses.where(table + u".rowid BETWEEN ? AND ?"_s,
                      {alternative.places->first, alternative.places->last});
    for (const SearchRestriction &restriction : alternative.restrictions)
        restrict(clauses, restriction);
    return clauses.select(table + u".rowid"_s, {}, std::nullopt);
}

ListStatement countOf(const QList<SearchConjunction> &alternatives)
{
    ListStatement united;
    QStringList parts;
    for (const SearchConjunction &alternative : alternatives) {
        const ListStatement part = placesOf(alternative);
        parts.append(part.sql);
        united.values += part.values;
    }
    united.sql = u"SELECT count(*) FROM ("_s + parts.join(u" UNION "_s) + u')';
    return united;
}

} // namespace

ListStatements::ListStatements(Database &database, const CompiledSearch &search, const PaperSource &source,
                               SortOrder order)
    : m_database(database),
      m_alternatives(search.alternatives),
      m_ranking(order == SortOrder::Relevance ? search.ranking : QString()),
      m_ordering(m_ranking.isEmpty() ? orderingOf(source, order) : orderingOf(AllPapers{}, order))
{
    if (std::holds_alternative<AllPapers>(source))
        return;
    for (SearchConjunction &alternative : m_alternatives)
        alternative.restrictions.prepend({.members = membersOf(source), .excluded = false});
}

Result<ListStatement> ListStatements::first(int papers) const
{
    return statement(papers);
}

Result<ListStatement> ListStatements::all() const
{
    return statement(std::nullopt);
}

std::optional<ListStatement> ListStatements::quickCount() const
{
    if (m_alternatives.size() == 1 && isOnlyMembers(m_alternatives.first())) {
        const SearchMembers &members = m_alternatives.first().restrictions.first().members;
        return ListStatement{.sql = u"SELECT count(*) FROM (SELECT DISTINCT paper FROM ("_s + members.select +
                                    u"))"_s,
                             .values = members.values};
    }
    const bool isOfOneTable =
        std::all_of(m_alternatives.begin(), m_alternatives.end(),
                    [](const SearchConjunction &alternative) { return alternative.restrictions.isEmpty(); });
    return isOfOneTable ? std::optional(countOf(m_alternatives)) : std::nullopt;
}

ListStatement ListStatements::countWithin(const PlaceRange &stretch) const
{
    QList<SearchConjunction> narrowed = m_alternatives;
    for (SearchConjunction &alternative : narrowed)
        alternative.places = alternative.places ? common(*alternative.places, stretch) : stretch;
    return countOf(narrowed);
}

Result<ListStatement> ListStatements::statement(std::optional<int> limit) const
{
    if (m_alternatives.size() == 1 && m_ranking.isEmpty())
        return ofOne(m_alternatives.first(), m_ordering, limit);
    return ofMany(limit);
}

Result<ListStatement> ListStatements::ofOne(const SearchConjunction &alternative,
                                            const ListOrdering &ordering, std::optional<int> limit) const
{
    const Result<Walk> chosen = walk(alternative, ordering, limit);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const bool byPlace = ordering.walk.isEmpty();
    const bool alongWords =
        chosen->kind == Walk::Kind::Words || chosen->kind == Walk::Kind::WordsAmongMembers;
    Clauses clauses;
    QString order = ordering.by;
    switch (chosen->kind) {
    case Walk::Kind::Words:
        clauses.from(u"search CROSS JOIN places ON places.place = search.rowid"_s + ordering.join);
        clauses.where(u"search MATCH ?"_s, {alternative.words});
        if (byPlace)
            order = u"search.rowid"_s;
        break;
    case Walk::Kind::WordsAmongMembers: {
        const SearchMembers &members = alternative.restrictions.at(chosen->restriction).members;
        clauses.from(u"search CROSS JOIN places ON places.place = search.rowid"_s + ordering.join);
        clauses.where(u"search MATCH ?"_s, {alternative.words});
        // The plus keeps SQLite from asking the full-text index anew for each of the members.
        clauses.where(u"+search.rowid IN (SELECT place FROM ("_s + members.select +
                          u") AS member CROSS JOIN places ON places.paper = member.paper)"_s,
                      members.values);
        if (byPlace)
            order = u"search.rowid"_s;
        break;
    }
    case Walk::Kind::Members: {
        const SearchMembers &members = alternative.restrictions.at(chosen->restriction).members;
        clauses.from(u"(SELECT DISTINCT paper FROM ("_s + members.select +
                         u")) AS walked CROSS JOIN places ON places.paper = walked.paper"_s + ordering.join,
                     members.values);
        break;
    }
    case Walk::Kind::Order:
        if (!byPlace)
            clauses.from(ordering.walk);
        else if (chosen->restriction >= 0)
            clauses.from(u"places INDEXED BY places_unread"_s);
        else
            clauses.from(u"places NOT INDEXED"_s);
        break;
    }
    if (!ordering.condition.isEmpty())
        clauses.where(ordering.condition, ordering.values);
    if (alternative.places) {
        const QString place = alongWords ? u"search.rowid"_s : u"places.place"_s;
        clauses.where(place + u" BETWEEN ? AND ?"_s, {alternative.places->first, alternative.places->last});
    }
    if (!alternative.words.isEmpty() && !alongWords)
        clauses.where(u"EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND rowid = places.place)"_s,
                      {alternative.words});
    for (qsizetype i = 0; i < alternative.restrictions.size(); ++i) {
        const bool isWalked = i == chosen->restriction && chosen->kind != Walk::Kind::Order;
        if (!isWalked)
            restrict(clauses, alternative.restrictions.at(i));
    }
    return clauses.select(u"places.place AS place, places.paper AS paper"_s, order, limit);
}

Result<ListStatement> ListStatements::ofMany(std::optional<int> limit) const
{
    // The first papers of all are among the first ones of each, as long as all are in the same order.
    const bool isOrdered = m_ordering.walk.isEmpty() && m_ranking.isEmpty();
    ListStatement united;
    QStringList parts;
    for (const SearchConjunction &alternative : m_alternatives) {
        const auto part =
            ofOne(alternative, orderingOf(AllPapers{}, SortOrder::Newest), isOrdered ? limit : std::nullopt);
        if (!part)
            return tl::unexpected(part.error());
        parts.append(u"SELECT * FROM ("_s + part->sql + u')');
        united.values += part->values;
    }
    united.sql = parts.join(u" UNION "_s);
    if (!m_ranking.isEmpty())
        return ranked(united, limit);
    Clauses clauses;
    clauses.from(u'(' + united.sql + u") AS found CROSS JOIN places ON places.place = found.place"_s +
                     m_ordering.join,
                 united.values);
    if (!m_ordering.condition.isEmpty())
        clauses.where(m_ordering.condition, m_ordering.values);
    return clauses.select(u"places.place AS place, places.paper AS paper"_s, m_ordering.by, limit);
}

ListStatement ListStatements::ranked(const ListStatement &found, std::optional<int> limit) const
{
    // A word in the title says more of a paper than one among its authors, its notes or its abstract. The
    // smaller the rank, the better: bm25() yields negative numbers.
    const QString rank = u"bm25(search, 10.0, 4.0, 1.0, 2.0, 10.0)"_s;
    Clauses clauses;
    const bool onlyWords = m_alternatives.size() == 1 && isOnlyWords(m_alternatives.first()) &&
                           m_alternatives.first().words == m_ranking;
    if (onlyWords) {
        clauses.from(u"search CROSS JOIN places ON places.place = search.rowid"_s);
        clauses.where(u"search MATCH ?"_s, {m_ranking});
        return clauses.select(u"places.place AS place, places.paper AS paper"_s, rank + u", search.rowid"_s,
                              limit);
    }
    clauses.from(u'(' + found.sql + u") AS found LEFT JOIN (SELECT rowid AS place, "_s + rank +
                     u" AS score FROM search WHERE search MATCH ?) AS ranked ON ranked.place = found.place"_s,
                 found.values + QVariantList{m_ranking});
    return clauses.select(u"found.place AS place, found.paper AS paper"_s,
                          u"ranked.score IS NULL, ranked.score, found.place"_s, limit);
}

Result<ListStatements::Walk> ListStatements::walk(const SearchConjunction &alternative,
                                                  const ListOrdering &ordering,
                                                  std::optional<int> limit) const
{
    const bool byPlace = ordering.walk.isEmpty();
    const bool hasWords = !alternative.words.isEmpty();
    Walk chosen;
    qint64 least = fewPapers + 1;
    for (qsizetype i = 0; i < alternative.restrictions.size(); ++i) {
        const SearchRestriction &restriction = alternative.restrictions.at(i);
        if (restriction.excluded)
            continue;
        const auto members =
            counted({.sql = restriction.members.select, .values = restriction.members.values}, least);
        if (!members)
            return tl::unexpected(members.error());
        if (*members < least) {
            least = *members;
            chosen = {.kind = Walk::Kind::Members, .restriction = i};
        } else if (byPlace && isUnread(restriction) && chosen.restriction < 0) {
            chosen.restriction = i;
        }
    }
    if (!hasWords)
        return chosen;
    if (chosen.kind == Walk::Kind::Members) {
        // Each member is looked up among the papers of each word, or all those papers among the members.
        const bool areFew = least * wordsIn(alternative.words) <= fewWords;
        return Walk{.kind = areFew ? Walk::Kind::Members : Walk::Kind::WordsAmongMembers,
                    .restriction = chosen.restriction};
    }
    if (byPlace || !limit)
        return Walk{.kind = Walk::Kind::Words};
    const auto matches =
        counted({.sql = u"SELECT rowid FROM search WHERE search MATCH ?"_s, .values = {alternative.words}},
                fewPapers);
    if (!matches)
        return tl::unexpected(matches.error());
    return *matches < fewPapers ? Walk{.kind = Walk::Kind::Words} : Walk{};
}

Result<qint64> ListStatements::counted(const ListStatement &select, qint64 most) const
{
    return m_database.number(u"SELECT count(*) FROM ("_s + select.sql + u" LIMIT ?)"_s,
                             select.values + QVariantList{most});
}

} // namespace broadsheet
