#include "domain/searchparser.h"

#include "domain/searchtokens.h"
#include "domain/searchvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

using Parsed = tl::expected<SearchNode, SearchMistake>;

/// Deep enough for every search of a person, and far from the end of the stack.
constexpr int maximumDepth = 64;
/// More words than this are a pasted page rather than a search.
constexpr int maximumTerms = 512;

tl::unexpected<SearchMistake> mistake(const SearchToken &token, const QString &reason)
{
    return tl::unexpected(SearchMistake{token.position, token.length, reason});
}

/// What an empty part stands for. It is left out of its surroundings, since it restricts nothing.
SearchNode everything()
{
    return {AllOf{}};
}

bool isEverything(const SearchNode &node)
{
    const auto *all = std::get_if<AllOf>(&node.value);
    return all && all->nodes.empty();
}

template <typename Group>
SearchNode joined(std::vector<SearchNode> nodes)
{
    if (nodes.empty())
        return everything();
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return {Group{std::move(nodes)}};
}

SearchField fieldOf(std::optional<SearchPrefix> prefix)
{
    if (!prefix)
        return SearchField::Anywhere;
    switch (*prefix) {
    case SearchPrefix::Title:
        return SearchField::Title;
    case SearchPrefix::Abstract:
        return SearchField::Abstract;
    case SearchPrefix::Author:
        return SearchField::Author;
    case SearchPrefix::Note:
        return SearchField::Note;
    case SearchPrefix::Tag:
        return SearchField::Tag;
    case SearchPrefix::ReadingList:
        return SearchField::ReadingList;
    case SearchPrefix::ArxivId:
        return SearchField::ArxivId;
    case SearchPrefix::CitationKey:
        return SearchField::CitationKey;
    case SearchPrefix::Digest:
        return SearchField::Digest;
    default:
        Q_UNREACHABLE();
    }
}

/// Running text is looked up by its words, so a piece without a letter or a number has nothing to look up.
bool isSearchable(SearchField field, const QString &text)
{
    const bool isRunningText = field == SearchField::Anywhere || field == SearchField::Title ||
                               field == SearchField::Abstract || field == SearchField::Author;
    if (!isRunningText)
        return !text.trimmed().isEmpty();
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t character) { return QChar::isLetterOrNumber(character); });
}

class Parser final
{
public:
    Parser(const QString &search, WordMatch wordMatch, QDate today)
        : m_tokens(tokenizeSearch(search)),
          m_today(today),
          m_begunWordEnd(wordMatch == WordMatch::Prefix ? search.size() : -1)
    {}

    Parsed parse()
    {
        Parsed node = parseAlternatives();
        if (node && !atEnd()) {
            return mistake(current(),
                           QCoreApplication::translate("SearchParser",
                                                       "This parenthesis closes nothing that was opened."));
        }
        return node;
    }

private:
    bool atEnd() const { return m_next == m_tokens.size(); }
    const SearchToken &current() const { return m_tokens.at(m_next); }
    bool isAt(SearchTokenKind kind) const { return !atEnd() && current().kind == kind; }

    /// all (OR all)*
    Parsed parseAlternatives()
    {
        std::vector<SearchNode> alternatives;
        const qsizetype start = m_next;
        Parsed node = parseAll();
        if (node && m_next == start && isAt(SearchTokenKind::Or))
            return missingSide();
        while (node) {
            if (!isEverything(*node))
                alternatives.push_back(std::move(*node));
            if (!isAt(SearchTokenKind::Or))
                return joined<AnyOf>(std::move(alternatives));
            const qsizetype operatorAt = m_next++;
            node = parseAll();
            if (node && m_next == operatorAt + 1) {
                m_next = operatorAt;
                return missingSide();
            }
        }
        return node;
    }

    Parsed missingSide() const
    {
        return mistake(current(), QCoreApplication::translate(
                                      "SearchParser", "OR needs something to find on each of its sides."));
    }

    /// operand*
    Parsed parseAll()
    {
        std::vector<SearchNode> nodes;
        while (!atEnd() && !isAt(SearchTokenKind::Or) && !isAt(SearchTokenKind::Close)) {
            Parsed node = parseOperand();
            if (!node)
                return node;
            if (!isEverything(*node))
                nodes.push_back(std::move(*node));
        }
        return joined<AllOf>(std::move(nodes));
    }

    /// "-" operand, "(" alternatives ")", or a term
    Parsed parseOperand()
    {
        if (isAt(SearchTokenKind::Open))
            return parseGroup();
        if (!isAt(SearchTokenKind::Not))
            return parseTerm();
        ++m_next;
        if (isAt(SearchTokenKind::Or))
            return missingSide();
        Parsed excluded = parseOperand();
        if (!excluded || isEverything(*excluded))
            return excluded;
        return SearchNode{NoneOf{{std::move(*excluded)}}};
    }

    Parsed parseGroup()
    {
        const SearchToken opening = current();
        if (m_depth == maximumDepth) {
            return mistake(opening, QCoreApplication::translate("SearchParser",
                                                                "Parentheses are nested too deeply here."));
        }
        ++m_next;
        ++m_depth;
        Parsed node = parseAlternatives();
        --m_depth;
        if (!node)
            return node;
        if (atEnd()) {
            return mistake(opening,
                           QCoreApplication::translate("SearchParser", "This parenthesis is never closed."));
        }
        ++m_next;
        return node;
    }

    Parsed parseTerm()
    {
        const SearchToken token = current();
        if (++m_terms > maximumTerms) {
            return mistake(token,
                           QCoreApplication::translate("SearchParser", "A search can hold at most %n words.",
                                                       nullptr, maximumTerms));
        }
        ++m_next;
        if (token.prefix && token.text.isEmpty() && isAt(SearchTokenKind::Open) &&
            current().position == token.end()) {
            return mistake(current(), QCoreApplication::translate(
                                          "SearchParser", "After a colon comes a word or a quoted phrase; "
                                                          "write the name before each word."));
        }
        return meaningOf(token);
    }

    Parsed meaningOf(const SearchToken &token) const
    {
        const QString value = token.text.trimmed();
        if (token.prefix && value.isEmpty())
            return everything();
        switch (token.prefix.value_or(SearchPrefix::Title)) {
        case SearchPrefix::State:
            return node(token, readStateValue(value));
        case SearchPrefix::Content:
            return node(token, readContentValue(value));
        case SearchPrefix::ListedDate:
            return node(token, readDateValue(value, DateKind::Listed, m_today));
        case SearchPrefix::AddedDate:
            return node(token, readDateValue(value, DateKind::Added, m_today));
        case SearchPrefix::Upvotes:
            return node(token, readUpvotesValue(value));
        default:
            return textNode(token);
        }
    }

    Parsed textNode(const SearchToken &token) const
    {
        const SearchField field = fieldOf(token.prefix);
        if (!isSearchable(field, token.text))
            return everything();
        TextMatch match = TextMatch::Word;
        if (token.kind == SearchTokenKind::Phrase)
            match = TextMatch::Phrase;
        else if (token.end() == m_begunWordEnd)
            match = TextMatch::Prefix;
        return SearchNode{TextTerm{.field = field, .text = token.text, .match = match}};
    }

    template <typename Term>
    static Parsed node(const SearchToken &token, tl::expected<Term, QString> term)
    {
        if (!term)
            return mistake(token, term.error());
        return SearchNode{*std::move(term)};
    }

    const QList<SearchToken> m_tokens;
    const QDate m_today;
    /// Where a word ends that counts as begun; no word ends at -1.
    const qsizetype m_begunWordEnd;
    qsizetype m_next = 0;
    int m_depth = 0;
    int m_terms = 0;
};

} // namespace

Parsed parseSearch(const QString &search, WordMatch wordMatch, QDate today)
{
    return Parser(search, wordMatch, today).parse();
}

} // namespace broadsheet
