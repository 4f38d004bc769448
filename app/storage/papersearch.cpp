#include "storage/papersearch.h"

#include "domain/searchparser.h"
#include "storage/countestimate.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/liststatement.h"
#include "storage/native/packednumbers.h"
#include "storage/vocabulary.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What any search finds of fewer papers is counted within some hundredths of a second.
constexpr qint64 manyPapers = 50'000;
/// The count waits behind it.
constexpr auto longestEstimate = 25ms;

Error unreadableSearch(const SearchMistake &mistake)
{
    return Error{.message =
                     QCoreApplication::translate("Storage", "The search cannot be read at character %1: %2")
                         .arg(mistake.position + 1)
                         .arg(mistake.reason)};
}

ListStatements statementsFor(Database &database, const SearchNode &search, const PaperSource &source,
                             SortOrder order)
{
    const BegunTexts begunTexts = [&database](const QString &text) {
        // Should the words not be readable, neither is the index, which is asked next.
        return Vocabulary(database).textsBegunWith(text).value_or(QStringList());
    };
    return {database, compileSearch(search, begunTexts), source, order};
}

Result<ListStatements> statementsFor(Database &database, const PaperQuery &query, QDate today)
{
    const auto search = parseSearch(query.search, query.wordMatch, today);
    if (!search)
        return tl::unexpected(unreadableSearch(search.error()));
    const auto *saved = std::get_if<SavedSearch>(&query.source);
    if (saved == nullptr)
        return statementsFor(database, *search, query.source, query.order);
    // The papers of a saved search are kept nowhere: it is one more search that they have to fit.
    const auto before = parseSearch(saved->search, query.wordMatch, today);
    if (!before)
        return tl::unexpected(unreadableSearch(before.error()));
    return statementsFor(database, SearchNode{AllOf{{*before, *search}}}, AllPapers{}, query.order);
}

Result<QList<PaperId>> readAll(Database &database, const ListStatement &list)
{
    return database
        .firstRow(u"SELECT packed_numbers(paper) FROM ("_s + list.sql + u')', list.values,
                  [](const Statement &row) { return unpackedNumbers(row.value(0).toByteArray()); })
        .map([](const std::optional<QList<qint64>> &numbers) {
            QList<PaperId> papers;
            papers.reserve(numbers->size());
            for (const qint64 number : *numbers)
                papers.append(PaperId{number});
            return papers;
        });
}

PaperQuery unordered(PaperQuery query)
{
    query.order = SortOrder::Newest;
    return query;
}

} // namespace

Result<QList<PaperId>> findPapers(Database &database, const PaperQuery &query, QDate today)
{
    return statementsFor(database, query, today)
        .and_then([](const ListStatements &statements) { return statements.all(); })
        .and_then([&database](const ListStatement &list) { return readAll(database, list); });
}

Result<QList<PaperId>> findFirstPapers(Database &database, const PaperQuery &query, QDate today, int papers)
{
    return statementsFor(database, query, today)
        .and_then([papers](const ListStatements &statements) { return statements.first(papers); })
        .and_then([&database](const ListStatement &list) {
            return database.rows(u"SELECT paper FROM ("_s + list.sql + u')', list.values, idFromRow);
        });
}

Result<qint64> countPapers(Database &database, const PaperQuery &query, QDate today)
{
    const auto statements = statementsFor(database, unordered(query), today);
    if (!statements)
        return tl::unexpected(statements.error());
    if (const auto count = statements->quickCount())
        return database.number(count->sql, count->values);
    return statements->all().and_then([&database](const ListStatement &list) {
        return database.number(u"SELECT count(*) FROM ("_s + list.sql + u')', list.values);
    });
}

Result<std::optional<qint64>> countPapersQuickly(Database &database, const PaperQuery &query, QDate today)
{
    using Count = std::optional<qint64>;
    const auto statements = statementsFor(database, unordered(query), today);
    if (!statements)
        return tl::unexpected(statements.error());
    const auto count = statements->quickCount();
    return count ? database.number(count->sql, count->values).map([](qint64 papers) { return Count(papers); })
                 : Result<Count>(std::nullopt);
}

Result<std::optional<qint64>> estimatePapers(Database &database, const PaperQuery &query, QDate today)
{
    const auto all = database.number(u"SELECT number FROM counts WHERE name = 'papers'"_s);
    if (!all || *all < manyPapers)
        return all.map([](qint64) { return std::optional<qint64>(); });
    return statementsFor(database, unordered(query), today)
        .and_then([&database, &all](const ListStatements &statements) {
            return estimateCount(database, statements, *all, QDeadlineTimer(longestEstimate));
        });
}

Result<QList<PaperId>> findPapers(Database &database, const SearchNode &search)
{
    return statementsFor(database, search, AllPapers{}, SortOrder::Newest)
        .all()
        .and_then([&database](const ListStatement &list) { return readAll(database, list); });
}

} // namespace broadsheet
