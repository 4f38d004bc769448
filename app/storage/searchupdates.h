#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "storage/searchtable.h"

#include <QHash>
#include <QList>

#include <optional>

namespace broadsheet {

class Database;

/// What a transaction has to change in the full-text index, written in one go at its end. In between, every
/// statement that SQLite may have to take back would make the index write out all that it has gathered.
class SearchUpdates final
{
public:
    void add(PaperId paper, const SearchTexts &texts);
    void replace(PaperId paper, const SearchTexts &before, const SearchTexts &after);
    void remove(PaperId paper, const SearchTexts &before);

    Result<void> write(Database &database) const;

private:
    struct Update
    {
        /// Nothing when the index does not have the paper yet.
        std::optional<SearchTexts> before;
        /// Nothing when the index is to forget the paper.
        std::optional<SearchTexts> after;
    };

    /// In the order in which the papers were first met.
    QList<PaperId> m_papers;
    QHash<PaperId, Update> m_updates;
};

} // namespace broadsheet
