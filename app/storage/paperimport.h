#pragma once

#include "base/result.h"
#include "domain/digestentry.h"
#include "domain/librarychanges.h"
#include "domain/undohistory.h"
#include "storage/carriedmarks.h"
#include "storage/entrypreparation.h"
#include "storage/paperstable.h"
#include "storage/searchupdates.h"
#include "storage/storedpaper.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace broadsheet {

class Database;

/// What an import that has added and updated so many papers is called in the list of what can be undone.
/// Called on the store's thread.
using ImportLabel = std::function<QString(int added, int updated)>;

struct ImportedEntries
{
    LibraryChanges changes;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    /// As it is now, if the import is a step in it.
    std::optional<UndoHistory> history = {};
};

/// The taking in of one source, some papers at a time. Papers that are new come in without any marks;
/// those that are known are enriched, and their marks are not touched.
class PaperImport final
{
public:
    /// `added` is the moment that new papers say they came in. With a label, all that is written becomes one
    /// step that can be undone.
    explicit PaperImport(const QDateTime &added, ImportLabel label = {})
        : m_added(added), m_label(std::move(label)), m_carriedMarks(added)
    {}

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
    Result<ImportedEntries> writeAsStep(Database &database, const QList<DigestEntry> &entries);
    Result<qint64> recordingToGoOnWith(Database &database);
    Result<UndoHistory> putInHistory(Database &database);
    Result<WrittenPaper> writeEntry(Database &database, const DigestEntry &entry,
                                    const IncomingPaper &incoming);
    Result<WrittenPaper> writeCarried(Database &database, const LibraryPaper &carried,
                                      const IncomingPaper &incoming);
    /// What an export of a library carries beside content and appearances. Whether it has changed anything.
    Result<bool> putCarried(Database &database, PaperId paper, const LibraryPaper &carried);
    /// `known` is the paper that the source is known to speak of, if any.
    Result<WrittenPaper> writeContent(Database &database, const IncomingPaper &incoming,
                                      const NewPaper &given, PaperId known = {});
    /// A paper that the reader has deleted stays in the trash when one more digest brings it, and comes back
    /// when it is added on its own.
    Result<std::optional<WrittenPaper>> writeTrashed(Database &database, const DigestEntry &entry,
                                                     const IncomingPaper &incoming);
    Result<WrittenPaper> addPaper(Database &database, const IncomingPaper &incoming, const NewPaper &given);
    /// The first of the papers that are the same is kept, and absorbs the others.
    Result<WrittenPaper> enrichPaper(Database &database, const QList<PaperId> &same,
                                     const IncomingPaper &incoming);
    Result<Outcome> writeAppearance(Database &database, PaperId paper, const Appearance &appearance);

    QDateTime m_added;
    ImportLabel m_label;
    /// Of the step; zero before there is one.
    qint64 m_recording = 0;
    /// How many papers the step has added and updated.
    int m_addedInStep = 0;
    int m_updatedInStep = 0;
    CarriedMarks m_carriedMarks;
    std::unique_ptr<EntryPreparation> m_preparation;
    /// What the entries being written change in the full-text index.
    SearchUpdates m_searchUpdates;
    /// Papers that this transaction has made one with others.
    QList<PaperId> m_absorbed;
    /// Papers that it has taken out of the trash.
    QList<PaperId> m_restored;
    bool m_isTrashEmpty = true;
    /// Digest and paper: one source may name a paper twice, and the first place counts.
    QSet<std::pair<qint64, qint64>> m_placed;
};

} // namespace broadsheet
