#pragma once

#include "base/result.h"
#include "domain/digestentry.h"
#include "domain/librarychanges.h"
#include "storage/carriedmarks.h"
#include "storage/entrypreparation.h"
#include "storage/paperstable.h"
#include "storage/searchupdates.h"
#include "storage/storedpaper.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <memory>

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
    explicit PaperImport(const QDateTime &added) : m_added(added), m_carriedMarks(added) {}

    /// Lets another processor look at entries that are to be written next, so that writing them goes faster.
    Result<void> prepare(Database &database, const QList<DigestEntry> &entries);
    /// Writes the entries in one transaction: all of them or none. What has been prepared is to be written in
    /// that order.
    Result<ImportedEntries> write(Database &database, const QList<DigestEntry> &entries);

private:
    enum class Outcome { Added, Updated, Unchanged };

    struct WrittenPaper
    {
        PaperId id;
        Outcome outcome = Outcome::Unchanged;
    };

    Result<ImportedEntries> writeAll(Database &database, const QList<DigestEntry> &entries);
    Result<WrittenPaper> writeEntry(Database &database, const DigestEntry &entry,
                                    const IncomingPaper &incoming);
    Result<WrittenPaper> writeCarried(Database &database, const LibraryPaper &carried,
                                      const IncomingPaper &incoming);
    /// What an export of a library carries beside content and appearances. Whether it has changed anything.
    Result<bool> putCarried(Database &database, PaperId paper, const LibraryPaper &carried);
    Result<WrittenPaper> writeContent(Database &database, const IncomingPaper &incoming,
                                      const NewPaper &given);
    Result<WrittenPaper> addPaper(Database &database, const IncomingPaper &incoming, const NewPaper &given);
    /// The first of the papers that are the same is kept, and absorbs the others.
    Result<WrittenPaper> enrichPaper(Database &database, const QList<PaperId> &same,
                                     const IncomingPaper &incoming);
    Result<void> absorbPaper(Database &database, PaperId kept, PaperId absorbed, StoredPaper &content);
    Result<Outcome> writeAppearance(Database &database, PaperId paper, const Appearance &appearance);

    QDateTime m_added;
    CarriedMarks m_carriedMarks;
    std::unique_ptr<EntryPreparation> m_preparation;
    /// What the entries being written change in the full-text index.
    SearchUpdates m_searchUpdates;
    /// Papers that this transaction has made one with others.
    QList<PaperId> m_absorbed;
    /// Digest and paper: one source may name a paper twice, and the first place counts.
    QSet<std::pair<qint64, qint64>> m_placed;
};

} // namespace broadsheet
