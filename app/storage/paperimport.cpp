#include "storage/paperimport.h"

#include "storage/appearancestable.h"
#include "storage/citationkeys.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/entrypreparation.h"
#include "storage/paperidentity.h"
#include "storage/paperlookup.h"
#include "storage/papermerging.h"
#include "storage/papernames.h"
#include "storage/papersmerge.h"
#include "storage/paperstable.h"
#include "storage/placestable.h"
#include "storage/recording/paperdeletion.h"
#include "storage/recording/rowrecording.h"
#include "storage/stepstable.h"
#include "storage/vocabulary.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<void> PaperImport::prepare(Database &database, const QList<DigestEntry> &entries)
{
    if (!m_preparation) {
        const Result<CitationKeyFormula> formula = CitationKeys(database).formula();
        if (!formula)
            return tl::unexpected(formula.error());
        m_preparation = std::make_unique<EntryPreparation>(*formula, WordCutter(database.connection()));
    }
    m_preparation->add(entries);
    return {};
}

Result<ImportedEntries> PaperImport::write(Database &database, const QList<DigestEntry> &entries)
{
    if (!m_preparation || m_preparation->waiting() < entries.size()) {
        if (const auto prepared = prepare(database, entries); !prepared)
            return tl::unexpected(prepared.error());
    }
    const qint64 recordingBefore = m_recording;
    auto written = database.inTransaction(
        [&] { return m_label ? writeAsStep(database, entries) : writeAll(database, entries); });
    if (!written) {
        // Words that were taken back with the transaction are to be found anew.
        m_preparation.reset();
        m_recording = recordingBefore;
    }
    return written;
}

Result<ImportedEntries> PaperImport::writeAsStep(Database &database, const QList<DigestEntry> &entries)
{
    const Result<qint64> recording = recordingToGoOnWith(database);
    if (!recording)
        return tl::unexpected(recording.error());
    Result<ImportedEntries> written =
        RowRecording(database).record(*recording, [&] { return writeAll(database, entries); });
    if (!written || written->changes.isEmpty())
        return written;
    m_addedInStep += written->added;
    m_updatedInStep += written->updated;
    return putInHistory(database).map([&](const UndoHistory &history) {
        written->history = history;
        return *written;
    });
}

Result<qint64> PaperImport::recordingToGoOnWith(Database &database)
{
    if (m_recording != 0) {
        // The reader may have taken back what has come until now.
        const Result<bool> isStep = StepsTable(database).isDone(m_recording);
        if (!isStep)
            return tl::unexpected(isStep.error());
        if (*isStep)
            return m_recording;
    }
    m_addedInStep = 0;
    m_updatedInStep = 0;
    return RowRecording(database).create().map([this](qint64 recording) {
        m_recording = recording;
        return recording;
    });
}

Result<UndoHistory> PaperImport::putInHistory(Database &database)
{
    StepsTable steps(database);
    const QString label = m_label(m_addedInStep, m_updatedInStep);
    return steps.isDone(m_recording)
        .and_then([&](bool isStep) {
            return isStep ? steps.rename(m_recording, label)
                          : steps.record(label, TakeBackRecorded{m_recording}, m_added);
        })
        .and_then([&] { return steps.history(); });
}

Result<ImportedEntries> PaperImport::writeAll(Database &database, const QList<DigestEntry> &entries)
{
    ImportedEntries imported;
    m_searchUpdates = {};
    m_absorbed.clear();
    m_restored.clear();
    const Result<qint64> trashed = database.number(u"SELECT EXISTS (SELECT 1 FROM trash)"_s);
    if (!trashed)
        return tl::unexpected(trashed.error());
    m_isTrashEmpty = *trashed == 0;
    for (const DigestEntry &entry : entries) {
        const Result<WrittenPaper> written = writeEntry(database, entry, m_preparation->take());
        if (!written)
            return tl::unexpected(written.error());
        switch (written->outcome) {
        case Outcome::Added:
            ++imported.added;
            imported.changes.added.append(written->id);
            break;
        case Outcome::Updated:
            ++imported.updated;
            imported.changes.contentChanged.append(written->id);
            break;
        case Outcome::Unchanged:
            ++imported.unchanged;
            break;
        }
    }
    imported.changes.absorbed = m_absorbed;
    imported.changes.restored = m_restored;
    return Vocabulary(database)
        .add(m_preparation->takeWords())
        .and_then([&] { return m_searchUpdates.write(database); })
        .map([&imported] { return imported; });
}

Result<PaperImport::WrittenPaper> PaperImport::writeEntry(Database &database, const DigestEntry &entry,
                                                          const IncomingPaper &incoming)
{
    const auto trashed = writeTrashed(database, entry, incoming);
    if (!trashed)
        return tl::unexpected(trashed.error());
    if (*trashed)
        return **trashed;
    if (entry.carried)
        return writeCarried(database, *entry.carried, incoming);
    Result<WrittenPaper> paper = writeContent(database, incoming, {.added = m_added}, entry.knownAs);
    if (paper && incoming.wishedKey == entry.citationKey) {
        if (const auto known = CitationKeys(database).remember(paper->id, entry.citationKey); !known)
            return tl::unexpected(known.error());
    }
    const bool appeared = entry.appearance.position > 0;
    if (!paper || !appeared)
        return paper;
    const Result<Outcome> placed = writeAppearance(database, paper->id, entry.appearance);
    if (!placed)
        return tl::unexpected(placed.error());
    if (paper->outcome == Outcome::Unchanged)
        paper->outcome = *placed;
    return paper;
}

Result<PaperImport::WrittenPaper> PaperImport::writeCarried(Database &database, const LibraryPaper &carried,
                                                            const IncomingPaper &incoming)
{
    const QDateTime added = carried.added.isValid() ? carried.added : m_added;
    Result<WrittenPaper> paper = writeContent(database, incoming, {.added = added, .number = carried.id});
    if (!paper)
        return paper;
    bool changed = false;
    for (const Appearance &appearance : carried.appearances) {
        const Result<Outcome> placed = writeAppearance(database, paper->id, appearance);
        if (!placed)
            return tl::unexpected(placed.error());
        changed = changed || *placed == Outcome::Updated;
    }
    const Result<bool> put = putCarried(database, paper->id, carried);
    if (!put)
        return tl::unexpected(put.error());
    if (paper->outcome == Outcome::Unchanged && (changed || *put))
        paper->outcome = Outcome::Updated;
    return paper;
}

Result<bool> PaperImport::putCarried(Database &database, PaperId paper, const LibraryPaper &carried)
{
    if (const auto noticed = m_searchUpdates.changing(database, paper); !noticed)
        return tl::unexpected(noticed.error());
    // Whether a paper is unread is kept with its place.
    if (const auto placed = PlacesTable(database).settle({paper}); !placed)
        return tl::unexpected(placed.error());
    Result<bool> marked = m_carriedMarks.put(database, paper, carried.marks);
    if (!marked)
        return marked;
    if (const auto named = PaperNamesTable(database).add(paper, carried.formerNames); !named)
        return tl::unexpected(named.error());
    if (const auto named = CitationKeys(database).remember(paper, carried.citationKey); !named)
        return tl::unexpected(named.error());
    return marked;
}

Result<PaperImport::WrittenPaper> PaperImport::writeContent(Database &database, const IncomingPaper &incoming,
                                                            const NewPaper &given, PaperId knownAs)
{
    auto known = samePapers(database, incoming.told.content, incoming.names);
    if (!known)
        return tl::unexpected(known.error());
    if (knownAs.isValid() && !known->contains(knownAs)) {
        const auto present = knownPapers(database, {knownAs});
        if (!present)
            return tl::unexpected(present.error());
        known->append(*present);
        std::sort(known->begin(), known->end());
    }
    return known->isEmpty() ? addPaper(database, incoming, given) : enrichPaper(database, *known, incoming);
}

Result<std::optional<PaperImport::WrittenPaper>>
PaperImport::writeTrashed(Database &database, const DigestEntry &entry, const IncomingPaper &incoming)
{
    const auto trashed = m_isTrashEmpty ? Result<PaperId>() : trashedPaper(database, incoming.told.content);
    if (!trashed)
        return tl::unexpected(trashed.error());
    if (!trashed->isValid())
        return std::nullopt;
    if (entry.appearance.position > 0)
        return WrittenPaper{.id = *trashed, .outcome = Outcome::Unchanged};
    return restoreDeletedPapers(database, {*trashed})
        .map([&](const LibraryChanges &restored) -> std::optional<WrittenPaper> {
            m_restored += restored.restored;
            return std::nullopt;
        });
}

Result<PaperImport::WrittenPaper> PaperImport::addPaper(Database &database, const IncomingPaper &incoming,
                                                        const NewPaper &given)
{
    return PapersTable(database).insert(incoming, given).map([&](PaperId id) {
        m_searchUpdates.added(id);
        return WrittenPaper{.id = id, .outcome = Outcome::Added};
    });
}

Result<PaperImport::WrittenPaper> PaperImport::enrichPaper(Database &database, const QList<PaperId> &same,
                                                           const IncomingPaper &incoming)
{
    const PaperId kept = same.first();
    PapersTable papers(database);
    const Result<StoredPaper> before = papers.content(kept);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto noticed = m_searchUpdates.changing(database, kept); !noticed)
        return tl::unexpected(noticed.error());
    StoredPaper after = *before;
    for (const PaperId absorbed : same.sliced(1)) {
        if (const auto taken = absorbPaper(database, m_searchUpdates, kept, absorbed, after); !taken)
            return tl::unexpected(taken.error());
        m_absorbed.append(absorbed);
    }
    after = mergedPaper(after, incoming.told);
    if (const auto named = PaperNamesTable(database).add(kept, incoming.names); !named)
        return tl::unexpected(named.error());
    if (after == *before && same.size() == 1)
        return WrittenPaper{.id = kept, .outcome = Outcome::Unchanged};
    if (const auto updated = papers.update(kept, after); !updated)
        return tl::unexpected(updated.error());
    return WrittenPaper{.id = kept, .outcome = Outcome::Updated};
}

Result<PaperImport::Outcome> PaperImport::writeAppearance(Database &database, PaperId paper,
                                                          const Appearance &appearance)
{
    AppearancesTable appearances(database);
    const Result<qint64> digest = appearances.digestNumber(appearance.digest);
    if (!digest)
        return tl::unexpected(digest.error());
    const std::pair place(*digest, paper.number);
    if (m_placed.contains(place))
        return Outcome::Unchanged;
    m_placed.insert(place);
    if (const auto noticed = m_searchUpdates.changing(database, paper); !noticed)
        return tl::unexpected(noticed.error());
    const Result<AppearanceChange> change = appearances.record(paper, *digest, appearance);
    if (!change)
        return tl::unexpected(change.error());
    return *change == AppearanceChange::None ? Outcome::Unchanged : Outcome::Updated;
}

} // namespace broadsheet
