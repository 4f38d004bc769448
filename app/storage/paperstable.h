#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "storage/storedpaper.h"

#include <QDateTime>

namespace broadsheet {

class Database;

/// What a new paper is given beside its content.
struct NewPaper
{
    QDateTime added;
    /// With a suffix if it is taken.
    QString citationKey;
    /// The next one if it is none, or taken.
    PaperId number = {};
};

/// The table of papers with their links: content alone, nothing of the reader's.
class PapersTable final
{
public:
    explicit PapersTable(Database &database) : m_database(database) {}

    /// Adds a paper with its names.
    Result<PaperId> insert(const StoredPaper &paper, const NewPaper &given);
    /// The paper must be there.
    Result<StoredPaper> content(PaperId paper);
    /// Replaces the content. The citation key stays as it is.
    Result<void> update(PaperId id, const StoredPaper &paper);

private:
    Result<QVariant> freeNumber(PaperId wished);
    Result<void> writeLinks(PaperId id, const StoredPaper &paper);

    Database &m_database;
};

} // namespace broadsheet
