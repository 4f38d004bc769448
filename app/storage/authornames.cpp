#include "storage/authornames.h"

#include "domain/searchexpression.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/fulltextexpression.h"
#include "storage/vocabulary.h"
#include "text/wordfinding.h"

#include <QHash>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 12;

/// How often each name that is meant stands in the papers; names in the order in which they come.
struct NameCounts
{
    QStringList names;
    QHash<QString, int> papers;

    void add(const QString &name)
    {
        if (papers[name]++ == 0)
            names.append(name);
    }
};

} // namespace

Result<QStringList> findAuthorNames(Database &database, const QString &begun)
{
    const auto search = withoutEmptyTerms(
        {TextTerm{.field = SearchField::Author, .text = begun.trimmed(), .match = TextMatch::Prefix}});
    if (!search)
        return QStringList();
    const QString expression = fullTextExpression(*search, [&database](const QString &text) {
        // Should the words not be readable, neither is the index, which is asked next.
        return Vocabulary(database).textsBegunWith(text).value_or(QStringList());
    });
    // A few hundred papers tell who writes often, and are read within a keystroke of any library.
    const auto authors = database.rows(
        u"SELECT papers.authors FROM search CROSS JOIN places ON places.place = search.rowid "
        "CROSS JOIN papers ON papers.id = places.paper WHERE search MATCH ? "
        "ORDER BY search.rowid LIMIT 300"_s,
        {textColumn(expression)}, [](const Statement &row) { return linesFromColumn(row.value(0)); });
    if (!authors)
        return tl::unexpected(authors.error());
    const WordFinder meant({begun});
    NameCounts counts;
    for (const QStringList &names : *authors) {
        for (const QString &name : names) {
            if (!meant.find(name).isEmpty())
                counts.add(name);
        }
    }
    std::stable_sort(counts.names.begin(), counts.names.end(),
                     [&counts](const QString &one, const QString &other) {
                         return counts.papers.value(one) > counts.papers.value(other);
                     });
    return counts.names.mid(0, mostNames);
}

} // namespace broadsheet
