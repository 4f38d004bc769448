#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "storage/searchtable.h"
#include "storage/vocabulary.h"

#include <QHash>
#include <QList>

#include <optional>

namespace broadsheet {

class Database;

/// What a transaction has to change in the full-text index and in the places that the index goes by, written
/// in one go at its end. In between, every statement that SQLite may have to take back would make the index
/// write out all that it has gathered.
class SearchUpdates final
{
public:
    /// A paper that came in with these texts.
    void added(PaperId paper, const SearchTexts &texts);
    /// To be called before the texts, the day or the position of a paper change, or before it goes.
    Result<void> changing(Database &database, PaperId paper);

    /// Everything since the last time.
    Result<void> write(Database &database, Vocabulary &vocabulary);

private:
    struct Update
    {
        /// As the index has the paper; nothing when it does not have it yet.
        std::optional<SearchEntry> before;
        /// Nothing when the texts are still to be read.
        std::optional<SearchTexts> texts;
    };
    struct Step
    {
        enum class Kind { Remove, Add };

        SearchEntry entry;
        Kind kind = Kind::Add;
    };

    Result<QList<Step>> steps(Database &database) const;

    /// In the order in which the papers were first met.
    QList<PaperId> m_papers;
    QHash<PaperId, Update> m_updates;
};

} // namespace broadsheet
