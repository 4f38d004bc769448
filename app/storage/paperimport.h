#pragma once

#include "base/result.h"
#include "domain/digestentry.h"
#include "domain/librarychanges.h"
#include "storage/searchupdates.h"
#include "storage/storedpaper.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace broadsheet {

class Database;

struct ImportedEntries
{
    LibraryChanges changes;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// The taking in of one source, some papers at a time. Papers that are new come in without any marks;
/// those that are known are enriched, and their marks are not touched.
class PaperImport final
{
public:
    /// `added` is the moment that new papers say they came in.
    explicit PaperImport(QDateTime added) : m_added(std::move(added)) {}

    /// Writes the entries in one transaction: all of them or none.
    Result<ImportedEntries> write(Database &database, const QList<DigestEntry> &entries);

private:
    enum class Outcome { Added, Updated, Unchanged };

    struct WrittenPaper
    {
        PaperId id;
        Outcome outcome = Outcome::Unchanged;
    };

    Result<WrittenPaper> writeEntry(Database &database, const DigestEntry &entry);
    Result<WrittenPaper> writeContent(Database &database, const StoredPaper &told);
    Result<WrittenPaper> addPaper(Database &database, const StoredPaper &told);
    Result<WrittenPaper> enrichPaper(Database &database, PaperId paper, const StoredPaper &told);
    Result<Outcome> writeAppearance(Database &database, PaperId paper, const Appearance &appearance);

    QDateTime m_added;
    /// What the entries being written change in the full-text index.
    SearchUpdates m_searchUpdates;
    /// Digest and paper: one source may name a paper twice, and the first place counts.
    QSet<std::pair<qint64, qint64>> m_placed;
};

} // namespace broadsheet
