#include "storage/paperimport.h"

#include "storage/appearancestable.h"
#include "storage/citationkeys.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/paperidentity.h"
#include "storage/papermerging.h"
#include "storage/papernames.h"
#include "storage/paperstable.h"
#include "storage/paperuniting.h"
#include "storage/placestable.h"

#include <future>

namespace broadsheet {

namespace {

QStringList textsOf(const QList<DigestEntry> &entries)
{
    QStringList texts;
    for (const DigestEntry &entry : entries) {
        const Paper &paper = entry.carried ? entry.carried->content : entry.paper;
        texts += {paper.title, paper.abstract, paper.authors.join(u'\n')};
    }
    return texts;
}

} // namespace

Result<ImportedEntries> PaperImport::write(Database &database, const QList<DigestEntry> &entries)
{
    // While the papers are written, another processor looks for new words in them.
    auto words = std::async(std::launch::async,
                            [texts = textsOf(entries), cutter = WordCutter(database.connection())] {
                                return Vocabulary::wordsOf(texts, cutter);
                            });
    return database.inTransaction([&]() -> Result<ImportedEntries> {
        ImportedEntries imported;
        const Result<CitationKeyFormula> formula = CitationKeys(database).formula();
        if (!formula)
            return tl::unexpected(formula.error());
        m_formula = *formula;
        m_searchUpdates = {};
        m_absorbed.clear();
        for (const DigestEntry &entry : entries) {
            const Result<WrittenPaper> written = writeEntry(database, entry);
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
        if (!m_vocabulary)
            m_vocabulary.emplace(database);
        return m_vocabulary->add(words.get())
            .and_then([&] { return m_searchUpdates.write(database, *m_vocabulary); })
            .map([&imported] { return imported; });
    });
}

Result<PaperImport::WrittenPaper> PaperImport::writeEntry(Database &database, const DigestEntry &entry)
{
    if (entry.carried)
        return writeCarried(database, *entry.carried);
    const bool hasKey = canBeCitationKey(entry.citationKey);
    const QString key = hasKey ? entry.citationKey : wishedKey(m_formula, entry.paper);
    Result<WrittenPaper> paper =
        writeContent(database, toldPaper(entry), {.added = m_added, .citationKey = key});
    if (paper && hasKey) {
        if (const auto known = CitationKeys(database).remember(paper->id, key); !known)
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

Result<PaperImport::WrittenPaper> PaperImport::writeCarried(Database &database, const LibraryPaper &carried)
{
    const StoredPaper told{
        .content = carried.content, .standings = carried.standings, .linkRanks = carried.linkRanks};
    const QDateTime added = carried.added.isValid() ? carried.added : m_added;
    const QString key =
        carried.citationKey.isEmpty() ? wishedKey(m_formula, carried.content) : carried.citationKey;
    Result<WrittenPaper> paper =
        writeContent(database, told, {.added = added, .citationKey = key, .number = carried.id});
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

Result<PaperImport::WrittenPaper> PaperImport::writeContent(Database &database, const StoredPaper &told,
                                                            const NewPaper &given)
{
    const auto known = samePapers(database, told.content);
    if (!known)
        return tl::unexpected(known.error());
    return known->isEmpty() ? addPaper(database, told, given) : enrichPaper(database, *known, told);
}

Result<PaperImport::WrittenPaper> PaperImport::addPaper(Database &database, const StoredPaper &told,
                                                        const NewPaper &given)
{
    return PapersTable(database).insert(told, given).map([&](PaperId id) {
        m_searchUpdates.added(id);
        return WrittenPaper{.id = id, .outcome = Outcome::Added};
    });
}

Result<PaperImport::WrittenPaper> PaperImport::enrichPaper(Database &database, const QList<PaperId> &same,
                                                           const StoredPaper &told)
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
        if (const auto united = absorbPaper(database, kept, absorbed, after); !united)
            return tl::unexpected(united.error());
    }
    after = mergedPaper(after, told);
    if (const auto named = PaperNamesTable(database).add(kept, namesOf(told.content)); !named)
        return tl::unexpected(named.error());
    if (after == *before && same.size() == 1)
        return WrittenPaper{.id = kept, .outcome = Outcome::Unchanged};
    if (const auto updated = papers.update(kept, after); !updated)
        return tl::unexpected(updated.error());
    return WrittenPaper{.id = kept, .outcome = Outcome::Updated};
}

Result<void> PaperImport::absorbPaper(Database &database, PaperId kept, PaperId absorbed,
                                      StoredPaper &content)
{
    const Result<StoredPaper> other = PapersTable(database).content(absorbed);
    if (!other)
        return tl::unexpected(other.error());
    if (const auto noticed = m_searchUpdates.changing(database, absorbed); !noticed)
        return noticed;
    content = mergedPaper(content, *other);
    m_absorbed.append(absorbed);
    return unitePapers(database, kept, absorbed);
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
