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
        return m_searchUpdates.write(database).map([&imported] { return imported; });
    });
}

Result<PaperImport::WrittenPaper> PaperImport::writeEntry(Database &database, const DigestEntry &entry)
{
    Result<WrittenPaper> paper = writeContent(database, asStored(entry));
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

Result<PaperImport::WrittenPaper> PaperImport::writeContent(Database &database, const StoredPaper &told)
{
    const auto known = samePaper(database, told.content);
    if (!known)
        return tl::unexpected(known.error());
    return *known ? enrichPaper(database, **known, told) : addPaper(database, told);
}

Result<PaperImport::WrittenPaper> PaperImport::addPaper(Database &database, const StoredPaper &told)
{
    return PapersTable(database).insert(told, m_added).map([&](PaperId id) {
        m_searchUpdates.add(id, searchTexts(told.content));
        return WrittenPaper{.id = id, .outcome = Outcome::Added};
    });
}

Result<PaperImport::WrittenPaper> PaperImport::enrichPaper(Database &database, PaperId paper,
                                                           const StoredPaper &told)
{
    PapersTable papers(database);
    const Result<StoredPaper> before = papers.content(paper);
    if (!before)
        return tl::unexpected(before.error());
    const StoredPaper after = mergedPaper(*before, told);
    if (after == *before)
        return WrittenPaper{.id = paper, .outcome = Outcome::Unchanged};
    const Result<QString> note = MarksTable(database).note(paper);
    if (!note)
        return tl::unexpected(note.error());
    m_searchUpdates.replace(paper, searchTexts(before->content, *note), searchTexts(after.content, *note));
    return papers.update(paper, after).map([paper] {
        return WrittenPaper{.id = paper, .outcome = Outcome::Updated};
    });
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
