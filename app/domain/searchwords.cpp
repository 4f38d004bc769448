#include "domain/searchwords.h"

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
            words.append(term.text.trimmed());
    }
    template <typename Other>
    void operator()(const Other &) const
    {}
};

void collect(const SearchNode &node, QStringList &words)
{
    std::visit(WordCollector{words}, node.value);
}

} // namespace

QStringList searchedWords(const SearchNode &search)
{
    QStringList words;
    collect(search, words);
    return words;
}

} // namespace broadsheet
