#pragma once

#include "base/result.h"
#include "domain/paperquery.h"
#include "storage/listordering.h"
#include "storage/searchcompiler.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace broadsheet {

class Database;

/// A statement with what is bound in it.
struct ListStatement
{
    QString sql;
    QVariantList values = {};
};

/// Makes the statement that lists the papers of a search as `paper`, in order. Which table it walks along
/// depends on how many papers each part of the search means, which is found out by looking at a few thousand
/// at most.
class ListStatements final
{
public:
    ListStatements(Database &database, const CompiledSearch &search, const PaperSource &source,
                   SortOrder order);

    /// The first papers of the list.
    Result<ListStatement> first(int papers) const;
    Result<ListStatement> all() const;
    /// Counts the papers without naming them, where that is much quicker: when one table knows them.
    std::optional<ListStatement> quickCount() const;
    /// Counts those of a stretch of the list, by looking at each paper in it.
    ListStatement countWithin(const PlaceRange &stretch) const;

private:
    /// What a statement walks along to come by the papers of one alternative.
    struct Walk
    {
        enum class Kind {
            /// The index that has the order.
            Order,
            /// The full-text index.
            Words,
            /// The full-text index, looking up each paper among few members.
            WordsAmongMembers,
            /// Few members.
            Members
        };

        Kind kind = Kind::Order;
        /// The restriction whose members are meant, by its place among them.
        qsizetype restriction = -1;
    };

    Result<ListStatement> statement(std::optional<int> limit) const;
    Result<ListStatement> ofOne(const SearchConjunction &alternative, const ListOrdering &ordering,
                                std::optional<int> limit) const;
    Result<ListStatement> ofMany(std::optional<int> limit) const;
    ListStatement ranked(const ListStatement &found, std::optional<int> limit) const;
    Result<Walk> walk(const SearchConjunction &alternative, const ListOrdering &ordering,
                      std::optional<int> limit) const;
    Result<qint64> counted(const ListStatement &select, qint64 most) const;

    Database &m_database;
    QList<SearchConjunction> m_alternatives;
    QString m_ranking;
    ListOrdering m_ordering;
};

} // namespace broadsheet
