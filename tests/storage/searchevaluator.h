#pragma once

#include "domain/librarypaper.h"
#include "domain/searchexpression.h"

#include <QMap>
#include <QStringList>

namespace broadsheet::testing {

/// Tells without a database whether searches find a paper.
class SearchEvaluator final
{
public:
    explicit SearchEvaluator(const LibraryPaper &paper);

    const LibraryPaper &paper() const { return m_paper; }
    const QStringList &words(SearchField field) const { return m_words.find(field).value(); }
    bool matches(const SearchNode &search) const;

private:
    LibraryPaper m_paper;
    /// Of the fields with text, lower case and without accents.
    QMap<SearchField, QStringList> m_words;
};

/// The search as text, for the messages of tests.
QString describe(const SearchNode &search);

} // namespace broadsheet::testing
