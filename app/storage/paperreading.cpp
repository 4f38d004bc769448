#include "storage/paperreading.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/foldedname.h"
#include "storage/idlist.h"
#include "storage/papercolumns.h"
#include "storage/papernames.h"

#include <QHash>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype papersAtOnce = 500;
constexpr qsizetype rowAuthors = 3;
constexpr qsizetype excerptLength = 160;

/// The first words of a text whose beginning was read, one character longer than what may be shown.
QString excerpt(const QString &beginning)
{
    if (beginning.size() <= excerptLength)
        return beginning.simplified();
    const qsizetype lastSpace = beginning.lastIndexOf(u' ', excerptLength);
    return beginning.first(lastSpace > 0 ? lastSpace : excerptLength).simplified();
}

PaperRow paperRow(const Statement &row)
{
    PaperRow paper;
    paper.id = {row.value(0).toLongLong()};
    paper.title = row.value(1).toString();
    const QStringList authors = linesFromColumn(row.value(2));
    paper.firstAuthors = authors.first(qMin(authors.size(), rowAuthors));
    paper.authorCount = static_cast<int>(authors.size());
    paper.excerpt = excerpt(row.value(3).toString());
    paper.published = dayFromColumn(row.value(4));
    paper.digestDate = dayFromColumn(row.value(5));
    paper.upvotes = numberFromColumn(row.value(6));
    paper.hasPdf = row.value(7).toBool();
    paper.starred = row.value(8).toBool();
    paper.read = row.value(9).toBool();
    paper.noted = row.value(10).toBool();
    paper.hasCode = row.value(11).toBool();
    paper.hasModel = row.value(12).toBool();
    paper.hasDataset = row.value(13).toBool();
    paper.publishedPrecision = datePrecisionFromName(row.value(14).toString());
    if (const std::optional<int> progress = numberFromColumn(row.value(15)))
        paper.progress = ReadingProgress(*progress);
    return paper;
}

LibraryPaper bareLibraryPaper(const Statement &row)
{
    LibraryPaper paper;
    paper.content = contentFromRow(row);
    paper.id = {row.value(contentColumnCount).toLongLong()};
    paper.citationKey = row.value(contentColumnCount + 1).toString();
    paper.added = momentFromColumn(row.value(contentColumnCount + 2));
    paper.marks.starred = row.value(contentColumnCount + 3).toBool();
    paper.marks.read = row.value(contentColumnCount + 4).toBool();
    paper.marks.note = row.value(contentColumnCount + 5).toString();
    paper.standings = Standings::fromText(row.value(contentColumnCount + 6).toString());
    return paper;
}

/// Some papers, and the lists that hang on each of them.
class PaperBatch final
{
public:
    PaperBatch(Database &database, const QList<PaperId> &papers) : m_database(database), m_ids(idList(papers))
    {}

    Result<QList<LibraryPaper>> read(PaperExtent extent)
    {
        auto papers =
            m_database.rows(u"SELECT "_s + contentColumns() +
                                u", papers.id, citation_key, added, coalesce(starred, 0), coalesce(read, 0), "
                                "coalesce(note, ''), standings FROM json_each(?) AS wanted JOIN papers ON "
                                "papers.id = wanted.value "
                                "LEFT JOIN marks ON marks.paper = papers.id ORDER BY wanted.key"_s,
                            {m_ids}, bareLibraryPaper);
        if (!papers)
            return papers;
        m_papers = *std::move(papers);
        if (extent == PaperExtent::Citation)
            return m_papers;
        for (qsizetype i = 0; i < m_papers.size(); ++i)
            m_places.insert(m_papers[i].id, i);
        return readLinks()
            .and_then([this] { return readTags(); })
            .and_then([this] { return readReadingLists(); })
            .and_then([this] { return readAppearances(); })
            .and_then([this] { return readFormerNames(); })
            .map([this] { return m_papers; });
    }

private:
    /// Calls `take` with each row and the paper that the row's first column names.
    template <typename Take>
    Result<void> readForEach(const QString &sql, Take take)
    {
        return m_database
            .rows(sql, {m_ids},
                  [this, &take](const Statement &row) {
                      take(m_papers[m_places.value({row.value(0).toLongLong()})], row);
                      return true;
                  })
            .map([](const QList<bool> &) {});
    }

    Result<void> readLinks()
    {
        return readForEach(u"SELECT paper, url, kind, rank FROM json_each(?) AS wanted JOIN links ON "
                           u"links.paper = wanted.value "
                           "ORDER BY paper, position"_s,
                           [](LibraryPaper &paper, const Statement &row) {
                               paper.content.links.append(linkFromRow(row, 1));
                               paper.linkRanks.append(row.value(3).toInt());
                           });
    }

    Result<void> readTags()
    {
        return readForEach(u"SELECT paper, name FROM json_each(?) AS wanted JOIN paper_tags ON "
                           u"paper_tags.paper = wanted.value "
                           "JOIN tags ON tags.id = paper_tags.tag ORDER BY folded_name"_s,
                           [](LibraryPaper &paper, const Statement &row) {
                               paper.marks.tags.append(row.value(1).toString());
                           });
    }

    Result<void> readReadingLists()
    {
        return readForEach(
            u"SELECT paper, name, position, progress FROM json_each(?) AS wanted "
            "JOIN reading_list_entries AS entries ON entries.paper = wanted.value "
            "JOIN reading_lists ON reading_lists.id = entries.reading_list ORDER BY folded_name"_s,
            [](LibraryPaper &paper, const Statement &row) {
                paper.marks.readingLists.append(row.value(1).toString());
                paper.marks.readingListPositions.append(row.value(2).toInt());
                paper.marks.readingListProgress.append(ReadingProgress(row.value(3).toInt()));
            });
    }

    Result<void> readAppearances()
    {
        return readForEach(
            u"SELECT paper, name, day, position, upvotes FROM json_each(?) AS wanted "
            "JOIN appearances ON appearances.paper = wanted.value "
            "JOIN digests ON digests.id = appearances.digest ORDER BY day DESC, position, digests.name"_s,
            [](LibraryPaper &paper, const Statement &row) {
                const DigestKey digest{.name = row.value(1).toString(), .date = dayFromColumn(row.value(2))};
                paper.appearances.append(Appearance{.digest = digest,
                                                    .position = row.value(3).toInt(),
                                                    .upvotes = numberFromColumn(row.value(4))});
            });
    }

    /// Names that the content itself shows are no former ones.
    Result<void> readFormerNames()
    {
        return readForEach(u"SELECT paper, name FROM json_each(?) AS wanted "
                           "JOIN paper_names ON paper_names.paper = wanted.value ORDER BY paper, name"_s,
                           [](LibraryPaper &paper, const Statement &row) {
                               const QString name = row.value(1).toString();
                               if (!isOfThisLibraryAlone(name) && !namesOf(paper.content).contains(name))
                                   paper.formerNames.append(name);
                           });
    }

    Database &m_database;
    QVariant m_ids;
    QList<LibraryPaper> m_papers;
    QHash<PaperId, qsizetype> m_places;
};

} // namespace

Result<QList<PaperRow>> readRows(Database &database, const QList<PaperId> &papers, const PaperSource &shownIn)
{
    const auto *list = std::get_if<ReadingListPapers>(&shownIn);
    return database.rows(
        u"SELECT papers.id, title, authors, substr(abstract, 1, 161), published, digest_day, upvotes, "
        "arxiv_id IS NOT NULL, coalesce(starred, 0), coalesce(read, 0), coalesce(note, '') <> '', "
        "EXISTS (SELECT 1 FROM links WHERE kind = 'github' AND links.paper = papers.id), "
        "EXISTS (SELECT 1 FROM links WHERE kind = 'huggingface-model' AND links.paper = papers.id), "
        "EXISTS (SELECT 1 FROM links WHERE kind = 'huggingface-dataset' AND links.paper = papers.id), "
        "published_precision, entries.progress FROM json_each(?) AS wanted "
        "JOIN papers ON papers.id = wanted.value LEFT JOIN marks ON marks.paper = papers.id "
        "LEFT JOIN reading_list_entries AS entries ON entries.paper = papers.id AND entries.reading_list = "
        "(SELECT id FROM reading_lists WHERE folded_name = ?) ORDER BY wanted.key"_s,
        {idList(papers), textColumn(list != nullptr ? foldedName(list->readingList) : QString())}, paperRow);
}

Result<QList<LibraryPaper>> readPapers(Database &database, const QList<PaperId> &papers, PaperExtent extent)
{
    QList<LibraryPaper> all;
    all.reserve(papers.size());
    for (qsizetype first = 0; first < papers.size(); first += papersAtOnce) {
        const qsizetype count = qMin(papersAtOnce, papers.size() - first);
        auto batch = PaperBatch(database, papers.sliced(first, count)).read(extent);
        if (!batch)
            return batch;
        all.append(*std::move(batch));
    }
    return all;
}

Result<QList<PaperVersion>> readOtherVersions(Database &database, PaperId paper)
{
    const auto papers = readPapers(database, {paper});
    if (!papers || papers->isEmpty())
        return papers.map([](const auto &) { return QList<PaperVersion>(); });
    const Paper &content = papers->first().content;
    return PaperNamesTable(database)
        .papers(nameOfOtherVersion(content))
        .and_then([&](const QList<PaperId> &others) { return readPapers(database, others); })
        .map([&](const QList<LibraryPaper> &others) {
            QList<PaperVersion> versions;
            for (const LibraryPaper &other : others) {
                // A paper may have had the title only before it became known where it appeared.
                if (isPublishedVersion(other.content) == isPublishedVersion(content))
                    continue;
                const bool published = isPublishedVersion(other.content);
                versions.append({.id = other.id,
                                 .kind = published ? VersionKind::Published : VersionKind::Preprint,
                                 .where = published ? other.content.publication.venue : other.content.arxivId,
                                 .citationKey = other.citationKey});
            }
            return versions;
        });
}

} // namespace broadsheet
