#include "storage/searchcompiler.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many alternatives a part of a search is asked of each paper as it stands.
constexpr qsizetype mostAlternatives = 16;

enum class Sense { Asserted, Denied };

Sense opposite(Sense sense)
{
    return sense == Sense::Asserted ? Sense::Denied : Sense::Asserted;
}

SearchConjunction both(SearchConjunction one, const SearchConjunction &other)
{
    if (one.words.isEmpty())
        one.words = other.words;
    else if (!other.words.isEmpty())
        one.words = u'(' + one.words + u" AND "_s + other.words + u')';
    if (one.places && other.places)
        one.places = common(*one.places, *other.places);
    else if (other.places)
        one.places = other.places;
    one.restrictions += other.restrictions;
    return one;
}

const DateTerm *listedDays(const SearchNode &node)
{
    const auto *term = std::get_if<DateTerm>(&node.value);
    return term && term->kind == DateKind::Listed ? term : nullptr;
}

class Compiler final
{
public:
    explicit Compiler(const BegunTexts &begunTexts) : m_begunTexts(begunTexts) {}

    QList<SearchConjunction> alternatives(const SearchNode &node, Sense sense) const
    {
        if (isFullText(node))
            return {{.words = words(node, sense), .places = std::nullopt, .restrictions = {}}};
        if (const auto *all = std::get_if<AllOf>(&node.value))
            return sense == Sense::Asserted ? product(node, *all, sense) : sum(*all, sense);
        if (const auto *any = std::get_if<AnyOf>(&node.value))
            return sense == Sense::Asserted ? sum(*any, sense) : product(node, *any, sense);
        if (const auto *none = std::get_if<NoneOf>(&node.value))
            return alternatives(none->nodes.front(), opposite(sense));
        if (const DateTerm *days = listedDays(node); days && sense == Sense::Asserted)
            return {{.words = {}, .places = placesBetween(days->first, days->last), .restrictions = {}}};
        return {restricted({.members = members(node), .excluded = sense == Sense::Denied})};
    }

private:
    static SearchConjunction restricted(const SearchRestriction &restriction)
    {
        return {.words = {}, .places = std::nullopt, .restrictions = {restriction}};
    }

    QString words(const SearchNode &node, Sense sense) const
    {
        return fullTextExpression(sense == Sense::Asserted ? node : SearchNode{NoneOf{{node}}}, m_begunTexts);
    }

    /// The parts that the full-text index can answer together become one part.
    template <typename Group>
    static std::vector<SearchNode> parts(const Group &group)
    {
        Group together;
        std::vector<SearchNode> parts;
        for (const SearchNode &node : group.nodes)
            (isFullText(node) ? together.nodes : parts).push_back(node);
        if (!together.nodes.empty())
            parts.insert(parts.begin(), SearchNode{together});
        return parts;
    }

    template <typename Group>
    QList<SearchConjunction> sum(const Group &group, Sense sense) const
    {
        QList<SearchConjunction> all;
        for (const SearchNode &part : parts(group))
            all += alternatives(part, sense);
        return all;
    }

    template <typename Group>
    QList<SearchConjunction> product(const SearchNode &node, const Group &group, Sense sense) const
    {
        QList<SearchConjunction> all{SearchConjunction{}};
        for (const SearchNode &part : parts(group)) {
            const QList<SearchConjunction> factors = alternatives(part, sense);
            if (all.size() * factors.size() > mostAlternatives)
                return {restricted({.members = fitting(node), .excluded = sense == Sense::Denied})};
            QList<SearchConjunction> multiplied;
            for (const SearchConjunction &one : std::as_const(all)) {
                for (const SearchConjunction &other : factors)
                    multiplied.append(both(one, other));
            }
            all = std::move(multiplied);
        }
        return all;
    }

    static SearchMembers members(const SearchNode &term)
    {
        const DateTerm *days = listedDays(term);
        if (!days)
            return membersOf(term);
        const PlaceRange range = placesBetween(days->first, days->last);
        return {u"SELECT paper FROM places WHERE place BETWEEN ? AND ?"_s, {range.first, range.last}};
    }

    /// The papers that a part of a search finds, whatever it is made of.
    SearchMembers fitting(const SearchNode &node) const
    {
        SearchMembers found;
        found.select = u"SELECT paper FROM places WHERE "_s + condition(node, found.values);
        return found;
    }

    QString condition(const SearchNode &node, QVariantList &values) const
    {
        if (isFullText(node)) {
            values.append(words(node, Sense::Asserted));
            return u"place IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
        }
        if (const auto *all = std::get_if<AllOf>(&node.value))
            return joined(*all, u" AND "_s, values);
        if (const auto *any = std::get_if<AnyOf>(&node.value))
            return joined(*any, u" OR "_s, values);
        if (const auto *none = std::get_if<NoneOf>(&node.value))
            return u"NOT "_s + condition(none->nodes.front(), values);
        const SearchMembers term = members(node);
        values += term.values;
        return u"paper IN ("_s + term.select + u')';
    }

    template <typename Group>
    QString joined(const Group &group, const QString &with, QVariantList &values) const
    {
        QStringList conditions;
        for (const SearchNode &part : parts(group))
            conditions.append(condition(part, values));
        return u'(' + conditions.join(with) + u')';
    }

    const BegunTexts &m_begunTexts;
};

} // namespace

CompiledSearch compileSearch(const SearchNode &search, const BegunTexts &begunTexts)
{
    const std::optional<SearchNode> node = withoutEmptyTerms(search);
    if (!node)
        return {.alternatives = {SearchConjunction{}}, .ranking = {}};
    return {.alternatives = Compiler(begunTexts).alternatives(*node, Sense::Asserted),
            .ranking = isFullText(*node) ? fullTextExpression(*node, begunTexts)
                                         : rankingExpression(*node, begunTexts)};
}

} // namespace broadsheet
