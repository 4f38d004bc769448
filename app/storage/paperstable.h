#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "storage/storedpaper.h"

#include <QDateTime>
#include <QVariantList>

namespace broadsheet {

class Database;
struct IncomingPaper;

/// What a new paper is given beside its content.
struct NewPaper
{
    QDateTime added;
    /// The next one if it is none, or taken.
    PaperId number = {};
};

/// What the row of a paper says of its content, in the order of its columns.
QVariantList contentValues(const StoredPaper &stored);

/// The table of papers with their links: content alone, nothing of the reader's.
class PapersTable final
{
public:
    explicit PapersTable(Database &database) : m_database(database) {}

    /// Adds a paper with its names. Its key gets a suffix if it is taken.
    Result<PaperId> insert(const IncomingPaper &paper, const NewPaper &given);
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
