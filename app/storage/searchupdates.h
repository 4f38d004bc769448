#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "storage/searchtable.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace broadsheet {

class Database;

/// What a transaction has to change in the full-text index and in the places that the index goes by, written
/// in one go at its end. In between, every statement that SQLite may have to take back would make the index
/// write out all that it has gathered.
class SearchUpdates final
{
public:
    /// A paper that came in.
    void added(PaperId paper);
    /// To be called before the texts, the day or the position of a paper change, or before it goes or comes
    /// back.
    Result<void> changing(Database &database, PaperId paper);

    /// Everything noticed, but for the words of papers that came in, which are the caller's to add.
    Result<void> write(Database &database);

private:
    struct Steps
    {
        QList<SearchEntry> removed;
        QList<qint64> added;
        /// Of papers that did not just come in.
        QStringList changedTexts;
    };

    Result<Steps> steps(Database &database) const;

    /// In the order in which the papers were first met.
    QList<PaperId> m_papers;
    /// Those that came in.
    QSet<PaperId> m_added;
    /// As the index has each; nothing when it does not have it yet.
    QHash<PaperId, std::optional<SearchEntry>> m_before;
};

} // namespace broadsheet
