#include "storage/fulltextexpression.h"

#include "storage/identifierwords.h"
#include "text/arxivid.h"

#include <QRegularExpression>
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

const QString &everyPaper()
{
    static const QString expression = quoted(lastIdentifierWord());
    return expression;
}

/// A text that may be the id of a paper, whole or as far as it has been typed, also within an address.
QString arxivIdIn(const QString &text)
{
    static const QRegularExpression begun(u"^[0-9]{4}\\.[0-9]{1,5}$"_s);
    if (begun.match(text).hasMatch())
        return text;
    const auto reference = arxivReference(text);
    return reference ? reference->id : QString();
}

QString joined(const QStringList &parts, const QString &with)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(with) + u')';
}

QString columnOf(const TextTerm &term)
{
    switch (term.field) {
    case SearchField::Title:
        return u"title : "_s;
    case SearchField::Abstract:
        return u"abstract : "_s;
    case SearchField::Author:
        return u"authors : "_s;
    case SearchField::Note:
        return u"note : "_s;
    default:
        return {};
    }
}

bool isEmptyTerm(const TextTerm &term)
{
    return isFullText(term) ? !hasWords(term.text) : term.text.trimmed().isEmpty();
}

class Expression final
{
public:
    explicit Expression(const BegunTexts &begunTexts) : m_begunTexts(begunTexts) {}

    QString of(const SearchNode &node) const { return std::visit(*this, node.value); }

    QString operator()(const TextTerm &term) const
    {
        if (term.field == SearchField::ArxivId) {
            const auto reference = arxivReference(term.text);
            return identifier(reference ? reference->id : term.text, term.match);
        }
        const QString inText = columnOf(term) + text(term);
        const QString id = term.field == SearchField::Anywhere ? arxivIdIn(term.text) : QString();
        return id.isEmpty() ? inText : u'(' + inText + u" OR "_s + identifier(id, term.match) + u')';
    }

    QString operator()(const AllOf &all) const
    {
        QStringList wanted;
        QStringList excluded;
        for (const SearchNode &node : all.nodes) {
            if (const auto *none = std::get_if<NoneOf>(&node.value))
                excluded.append(of(none->nodes.front()));
            else
                wanted.append(of(node));
        }
        const QString expression = wanted.isEmpty() ? everyPaper() : joined(wanted, u" AND "_s);
        return excluded.isEmpty() ? expression : without(expression, joined(excluded, u" OR "_s));
    }

    QString operator()(const AnyOf &any) const
    {
        QStringList parts;
        for (const SearchNode &node : any.nodes)
            parts.append(of(node));
        return joined(parts, u" OR "_s);
    }

    QString operator()(const NoneOf &none) const { return without(everyPaper(), of(none.nodes.front())); }

    template <typename Other>
    QString operator()(const Other &) const
    {
        Q_UNREACHABLE();
    }

private:
    QString text(const TextTerm &term) const
    {
        // A sign at the end says that the word is whole: "C++" is no beginning of "cats".
        const bool begun = term.match == TextMatch::Prefix && isOfWords(term.text.toUcs4().constLast());
        if (!begun)
            return quoted(term.text);
        QStringList texts = m_begunTexts(term.text);
        if (texts.isEmpty())
            return quoted(term.text) + u" *"_s;
        for (QString &one : texts)
            one = quoted(one);
        return joined(texts, u" OR "_s);
    }

    /// Ids are meant from their beginning on, and to their end unless they are only begun.
    QString identifier(const QString &arxivId, TextMatch match) const
    {
        const QString words = identifierWords(arxivId);
        const QString first = u"^ "_s;
        QStringList ids;
        if (match != TextMatch::Prefix) {
            ids = {first + quoted(words + u' ' + lastIdentifierWord())};
        } else {
            const QStringList whole = m_begunTexts(words);
            for (const QString &one : whole)
                ids.append(first + quoted(one));
            if (whole.isEmpty())
                ids = {first + quoted(words) + u" *"_s};
        }
        return u"identifiers : "_s + joined(ids, u" OR "_s);
    }

    static QString without(const QString &expression, const QString &excluded)
    {
        return u'(' + expression + u" NOT "_s + excluded + u')';
    }

    const BegunTexts &m_begunTexts;
};

void collectWanted(const SearchNode &node, const Expression &expression, QStringList &terms)
{
    const auto collect = [&](const std::vector<SearchNode> &nodes) {
        for (const SearchNode &part : nodes)
            collectWanted(part, expression, terms);
    };
    if (const auto *term = std::get_if<TextTerm>(&node.value); term && isFullText(*term))
        terms.append(expression(*term));
    else if (const auto *all = std::get_if<AllOf>(&node.value))
        collect(all->nodes);
    else if (const auto *any = std::get_if<AnyOf>(&node.value))
        collect(any->nodes);
}

bool areFullText(const std::vector<SearchNode> &nodes)
{
    return std::all_of(nodes.begin(), nodes.end(), [](const SearchNode &node) { return isFullText(node); });
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
    case SearchField::ArxivId:
        return true;
    case SearchField::Tag:
    case SearchField::ReadingList:
    case SearchField::CitationKey:
    case SearchField::Digest:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFullText(const SearchNode &search)
{
    if (const auto *term = std::get_if<TextTerm>(&search.value))
        return isFullText(*term);
    if (const auto *all = std::get_if<AllOf>(&search.value))
        return areFullText(all->nodes);
    if (const auto *any = std::get_if<AnyOf>(&search.value))
        return areFullText(any->nodes);
    if (const auto *none = std::get_if<NoneOf>(&search.value))
        return areFullText(none->nodes);
    return false;
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

QString fullTextExpression(const SearchNode &search, const BegunTexts &begunTexts)
{
    return Expression(begunTexts).of(search);
}

QString rankingExpression(const SearchNode &search, const BegunTexts &begunTexts)
{
    QStringList terms;
    collectWanted(search, Expression(begunTexts), terms);
    return terms.join(u" OR "_s);
}

} // namespace broadsheet
