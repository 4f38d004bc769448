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
    /// Given only if they are free.
    PaperId number = {};
    QString citationKey = {};
};

/// The table of papers with their links: content alone, nothing of the reader's.
class PapersTable final
{
public:
    explicit PapersTable(Database &database) : m_database(database) {}

    /// Adds a paper with its names and gives it its citation key.
    Result<PaperId> insert(const StoredPaper &paper, const NewPaper &given);
    /// The paper must be there.
    Result<StoredPaper> content(PaperId paper);
    /// Replaces the content. The citation key stays as it is.
    Result<void> update(PaperId id, const StoredPaper &paper);
    /// Lets the paper be found by a citation key that it has elsewhere, unless it is its own or another's.
    Result<void> rememberKey(PaperId paper, const QString &citationKey);

private:
    Result<bool> isKeyTaken(const QString &citationKey);
    Result<QVariant> freeNumber(PaperId wished);
    /// The stem itself, or with the first suffix that is not taken.
    Result<QString> freeCitationKey(const QString &stem);
    Result<void> writeLinks(PaperId id, const StoredPaper &paper);

    Database &m_database;
};

} // namespace broadsheet
