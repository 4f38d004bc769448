#include "domain/searchwords.h"

#include "domain/searchparser.h"

namespace broadsheet {

namespace {

void collect(const SearchNode &node, QStringList &words);

struct WordCollector
{
    QStringList &words;

    void operator()(const AllOf &all) const
    {
        for (const SearchNode &node : all.nodes)
            collect(node, words);
    }
    void operator()(const AnyOf &any) const
    {
        for (const SearchNode &node : any.nodes)
            collect(node, words);
    }
    void operator()(const TextTerm &term) const
    {
        const bool inText = term.field == SearchField::Anywhere || term.field == SearchField::Title ||
                            term.field == SearchField::Abstract;
        if (inText && !term.text.trimmed().isEmpty())
            words.append(term.match == TextMatch::Prefix ? term.text : term.text + u' ');
    }
    template <typename Other>
    void operator()(const Other &) const
    {}
};

void collect(const SearchNode &node, QStringList &words)
{
    std::visit(WordCollector{words}, node.value);
}

void collect(const QString &search, WordMatch wordMatch, QStringList &words)
{
    // What a day means makes no difference to words.
    if (const auto read = parseSearch(search, wordMatch, QDate()))
        collect(*read, words);
}

} // namespace

QStringList searchedWords(const PaperQuery &query)
{
    QStringList words;
    if (const auto *saved = std::get_if<SavedSearch>(&query.source))
        collect(saved->search, query.wordMatch, words);
    collect(query.search, query.wordMatch, words);
    return words;
}

} // namespace broadsheet
