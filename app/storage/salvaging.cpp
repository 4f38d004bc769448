#include "storage/salvaging.h"

#include "storage/database.h"
#include "storage/paperimport.h"
#include "storage/paperreading.h"

#include <QHash>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 papersAtOnce = 256;

/// The largest number that a paper can have, as far as the file still tells it.
qint64 lastNumber(Database &damaged)
{
    for (const QString &sql : {u"SELECT seq FROM sqlite_sequence WHERE name = 'papers'"_s,
                               u"SELECT max(id) FROM papers"_s, u"SELECT max(paper) FROM marks"_s}) {
        const Result<qint64> number = damaged.number(sql);
        if (number && *number > 0)
            return *number;
    }
    return 0;
}

/// Does the library have all that the reader has written on the salvaged paper?
bool holds(const PaperMarks &kept, const PaperMarks &salvaged)
{
    const auto holdsAll = [](const QStringList &names, const QStringList &others) {
        return std::all_of(others.begin(), others.end(),
                           [&names](const QString &name) { return names.contains(name); });
    };
    return (kept.starred || !salvaged.starred) && (kept.read || !salvaged.read) &&
           (salvaged.note.isEmpty() || kept.note.contains(salvaged.note)) &&
           holdsAll(kept.tags, salvaged.tags) && holdsAll(kept.readingLists, salvaged.readingLists);
}

/// Those of the papers that the library does not have, or that have marks that it does not have.
Result<QList<DigestEntry>> missingIn(Database &library, const QList<LibraryPaper> &salvaged)
{
    QList<PaperId> numbers;
    for (const LibraryPaper &paper : salvaged)
        numbers.append(paper.id);
    const auto present = readPapers(library, numbers);
    if (!present)
        return tl::unexpected(present.error());
    QHash<PaperId, PaperMarks> marks;
    for (const LibraryPaper &paper : *present)
        marks.insert(paper.id, paper.marks);
    QList<DigestEntry> missing;
    for (const LibraryPaper &paper : salvaged) {
        const auto kept = marks.constFind(paper.id);
        const bool isMissing = kept == marks.constEnd() || !holds(*kept, paper.marks);
        // A title is what a paper cannot be without.
        if (isMissing && !paper.content.title.isEmpty())
            missing.append({.paper = paper.content, .carried = std::make_shared<const LibraryPaper>(paper)});
    }
    return missing;
}

} // namespace

void salvagePapers(Database &damaged, const std::function<void(const QList<LibraryPaper> &papers)> &take)
{
    const qint64 last = lastNumber(damaged);
    for (qint64 first = 1; first <= last; first += papersAtOnce) {
        QList<PaperId> wanted;
        for (qint64 number = first; number < first + papersAtOnce; ++number)
            wanted.append(PaperId{number});
        if (const auto together = readPapers(damaged, wanted)) {
            take(*together);
            continue;
        }
        QList<LibraryPaper> single;
        for (const PaperId paper : std::as_const(wanted))
            single += readPapers(damaged, {paper}).value_or(QList<LibraryPaper>());
        take(single);
    }
}

int takeInSalvaged(Database &library, const QList<LibraryPaper> &salvaged, const QDateTime &now)
{
    const auto missing = missingIn(library, salvaged);
    if (!missing || missing->isEmpty())
        return 0;
    if (const auto imported = PaperImport(now).write(library, *missing))
        return imported->added + imported->updated;
    // One that makes no sense must not keep the others out.
    int taken = 0;
    for (const DigestEntry &entry : *missing)
        taken += PaperImport(now).write(library, {entry}).has_value() ? 1 : 0;
    return taken;
}

} // namespace broadsheet
