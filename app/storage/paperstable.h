#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "storage/storedpaper.h"

#include <QDateTime>

namespace broadsheet {

class Database;

/// The table of papers with their links: content alone, nothing of the reader's.
class PapersTable final
{
public:
    explicit PapersTable(Database &database) : m_database(database) {}

    /// Adds a paper and gives it its citation key.
    Result<PaperId> insert(const StoredPaper &paper, const QDateTime &added);
    /// The paper must be there.
    Result<StoredPaper> content(PaperId paper);
    /// Replaces the content. The citation key stays as it is.
    Result<void> update(PaperId id, const StoredPaper &paper);

private:
    Result<QString> freeCitationKey(const Paper &paper);
    Result<void> writeLinks(PaperId paper, const QList<Link> &links);

    Database &m_database;
};

} // namespace broadsheet
