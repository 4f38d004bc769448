#include "storage/fulltextexpression.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Letters, digits and characters for private use are what the tokenizer makes words of.
bool isOfWords(uint character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

bool hasWords(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isOfWords);
}

/// Quotation marks keep every character of the text from meaning anything to FTS5.
QString quoted(QString text)
{
    // Qt hands over text up to its end, but SQLite would read it up to a null character.
    text.replace(u'\0', u' ');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString termExpression(const TextTerm &term)
{
    QString column;
    switch (term.field) {
    case SearchField::Title:
        column = u"title : "_s;
        break;
    case SearchField::Abstract:
        column = u"abstract : "_s;
        break;
    case SearchField::Author:
        column = u"authors : "_s;
        break;
    case SearchField::Note:
        column = u"note : "_s;
        break;
    default:
        break;
    }
    // A sign at the end says that the word is whole: "C++" is no beginning of "cats".
    const bool begun = term.match == TextMatch::Prefix && isOfWords(term.text.toUcs4().constLast());
    return column + quoted(term.text) + (begun ? u" *"_s : QString());
}

QString joined(const QStringList &parts, const QString &with)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(with) + u')';
}

bool isEmptyTerm(const TextTerm &term)
{
    return isFullText(term) ? !hasWords(term.text) : term.text.trimmed().isEmpty();
}

struct Expression
{
    std::optional<QString> operator()(const TextTerm &term) const
    {
        return isFullText(term) ? std::optional(termExpression(term)) : std::nullopt;
    }

    std::optional<QString> operator()(const AllOf &all) const
    {
        QStringList wanted;
        QStringList excluded;
        for (const SearchNode &node : all.nodes) {
            const auto *none = std::get_if<NoneOf>(&node.value);
            const auto part = fullTextExpression(none ? none->nodes.front() : node);
            if (!part)
                return std::nullopt;
            (none ? excluded : wanted).append(*part);
        }
        if (wanted.isEmpty())
            return std::nullopt;
        QString expression = joined(wanted, u" AND "_s);
        if (!excluded.isEmpty())
            expression = u'(' + expression + u" NOT "_s + joined(excluded, u" OR "_s) + u')';
        return expression;
    }

    std::optional<QString> operator()(const AnyOf &any) const
    {
        QStringList parts;
        for (const SearchNode &node : any.nodes) {
            const auto part = fullTextExpression(node);
            if (!part)
                return std::nullopt;
            parts.append(*part);
        }
        return parts.isEmpty() ? std::nullopt : std::optional(joined(parts, u" OR "_s));
    }

    template <typename Other>
    std::optional<QString> operator()(const Other &) const
    {
        return std::nullopt;
    }
};

void collectWanted(const SearchNode &node, QStringList &terms)
{
    if (const auto *term = std::get_if<TextTerm>(&node.value)) {
        if (const auto expression = Expression()(*term))
            terms.append(*expression);
    } else if (const auto *all = std::get_if<AllOf>(&node.value)) {
        for (const SearchNode &part : all->nodes)
            collectWanted(part, terms);
    } else if (const auto *any = std::get_if<AnyOf>(&node.value)) {
        for (const SearchNode &part : any->nodes)
            collectWanted(part, terms);
    }
}

} // namespace

bool isFullText(const TextTerm &term)
{
    switch (term.field) {
    case SearchField::Anywhere:
    case SearchField::Title:
    case SearchField::Abstract:
    case SearchField::Author:
    case SearchField::Note:
        return true;
    case SearchField::Tag:
    case SearchField::ReadingList:
    case SearchField::ArxivId:
    case SearchField::CitationKey:
    case SearchField::Digest:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<SearchNode> withoutEmptyTerms(const SearchNode &search)
{
    if (const auto *term = std::get_if<TextTerm>(&search.value))
        return isEmptyTerm(*term) ? std::nullopt : std::optional(search);
    const auto pruned = [](auto group) -> std::optional<SearchNode> {
        decltype(group.nodes) kept;
        for (const SearchNode &node : group.nodes) {
            if (auto part = withoutEmptyTerms(node))
                kept.push_back(*std::move(part));
        }
        if (kept.empty())
            return std::nullopt;
        group.nodes = std::move(kept);
        return SearchNode{std::move(group)};
    };
    if (const auto *all = std::get_if<AllOf>(&search.value))
        return pruned(*all);
    if (const auto *any = std::get_if<AnyOf>(&search.value))
        return pruned(*any);
    if (const auto *none = std::get_if<NoneOf>(&search.value))
        return pruned(*none);
    return search;
}

std::optional<QString> fullTextExpression(const SearchNode &search)
{
    return std::visit(Expression(), search.value);
}

QString rankingExpression(const SearchNode &search)
{
    QStringList terms;
    collectWanted(search, terms);
    return terms.join(u" OR "_s);
}

} // namespace broadsheet
