#include "storage/paperimport.h"

#include "storage/appearancestable.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/markstable.h"
#include "storage/paperidentity.h"
#include "storage/papermerging.h"
#include "storage/paperstable.h"

namespace broadsheet {

namespace {

/// The address as it will be read back, so that it compares equal when it comes again.
QUrl asStored(const QUrl &url)
{
    return QUrl(url.toString(QUrl::FullyEncoded));
}

/// What an entry tells, in the form in which the library keeps it.
StoredPaper asStored(const DigestEntry &entry)
{
    StoredPaper told{.content = entry.paper, .countedOn = entry.appearance.digest.date};
    QList<Link> links;
    for (const Link &link : entry.paper.links)
        links = unitedLinks(links, {Link{.url = asStored(link.url), .kind = link.kind}});
    told.content.links = links;
    told.content.thumbnail = asStored(entry.paper.thumbnail);
    return told;
}

SearchTexts searchTexts(const Paper &paper, const QString &note = {})
{
    return {.title = paper.title,
            .authors = linesColumn(paper.authors).toString(),
            .abstract = paper.abstract,
            .note = note};
}

} // namespace

Result<ImportedEntries> PaperImport::write(Database &database, const QList<DigestEntry> &entries)
{
    return database.inTransaction([&]() -> Result<ImportedEntries> {
        ImportedEntries imported;
        m_searchUpdates = {};
        for (const DigestEntry &entry : entries) {
            if (const auto written = writeEntry(database, entry, imported); !written)
                return tl::unexpected(written.error());
        }
        return m_searchUpdates.write(database).map([&imported] { return imported; });
    });
}

Result<void> PaperImport::writeEntry(Database &database, const DigestEntry &entry, ImportedEntries &imported)
{
    std::optional<PaperId> id;
    Result<Outcome> outcome = writeContent(database, entry, id);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (entry.appearance.position > 0) {
        const Result<Outcome> placed = writeAppearance(database, *id, entry.appearance);
        if (!placed)
            return tl::unexpected(placed.error());
        if (*outcome == Outcome::Unchanged)
            outcome = placed;
    }
    switch (*outcome) {
    case Outcome::Added:
        ++imported.added;
        imported.changes.added.append(*id);
        break;
    case Outcome::Updated:
        ++imported.updated;
        imported.changes.contentChanged.append(*id);
        break;
    case Outcome::Unchanged:
        ++imported.unchanged;
        break;
    }
    return {};
}

Result<PaperImport::Outcome> PaperImport::writeContent(Database &database, const DigestEntry &entry,
                                                       std::optional<PaperId> &id)
{
    const StoredPaper told = asStored(entry);
    const auto known = samePaper(database, entry.paper);
    if (!known)
        return tl::unexpected(known.error());
    id = *known;
    PapersTable papers(database);
    if (!id) {
        const Result<PaperId> inserted = papers.insert(told, m_added);
        if (!inserted)
            return tl::unexpected(inserted.error());
        id = *inserted;
        m_searchUpdates.add(*id, searchTexts(told.content));
        return Outcome::Added;
    }
    const Result<StoredPaper> before = papers.content(*id);
    if (!before)
        return tl::unexpected(before.error());
    const StoredPaper after = mergedPaper(*before, told);
    if (after == *before)
        return Outcome::Unchanged;
    const Result<QString> note = MarksTable(database).note(*id);
    if (!note)
        return tl::unexpected(note.error());
    m_searchUpdates.replace(*id, searchTexts(before->content, *note), searchTexts(after.content, *note));
    return papers.update(*id, after).map([] { return Outcome::Updated; });
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
    const Result<AppearanceChange> change = appearances.record(paper, *digest, appearance);
    if (!change)
        return tl::unexpected(change.error());
    return *change == AppearanceChange::None ? Outcome::Unchanged : Outcome::Updated;
}

} // namespace broadsheet
