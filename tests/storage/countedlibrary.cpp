#include "countedlibrary.h"

#include "formats/readers/gzip.h"
#include "formats/readers/reader.h"
#include "storage/libraryfile.h"
#include "storage/marksediting.h"
#include "storage/native/handle.h"
#include "storage/paperimport.h"
#include "storage/papersearch.h"
#include "testlib/realdata.h"

#include <sqlite3.h>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int markedPapers = 50;
constexpr int digests = 20;
constexpr int placedPapers = 1'000;
/// From which the papers of all libraries are taken.
constexpr int readPapers = 10'000;

template <typename T>
T value(Result<T> result)
{
    if (!result)
        qFatal("Unexpected error: %s", qUtf8Printable(result.error().message + result.error().detail));
    return *std::move(result);
}

QByteArray beginningOf(const QByteArray &text, int lines)
{
    qsizetype end = 0;
    for (int line = 0; line < lines && end < text.size(); ++line)
        end = text.indexOf('\n', end) + 1;
    return text.first(end);
}

const QList<DigestEntry> &allEntries()
{
    static const QList<DigestEntry> entries = [] {
        const QByteArray packed = readFile(realDataPath(u"corpus.jsonl.gz"_s));
        return value(readDigest(beginningOf(unpackGzip(packed)->bytes, readPapers),
                                {.today = someMoment().date()}))
            .entries;
    }();
    return entries;
}

} // namespace

CountedLibrary::CountedLibrary(const QList<DigestEntry> &entries)
    : m_database(value(openLibraryFile(m_files.fileName())))
{
    value(PaperImport(someMoment()).write(*m_database, entries));
    const QList<PaperId> papers = value(findPapers(*m_database, PaperQuery(), someMoment().date()));
    QList<PaperId> few;
    QList<PaperId> most = papers;
    for (int number = 0; number < markedPapers; ++number) {
        few.append(papers.at(number * papers.size() / markedPapers));
        most.removeOne(few.last());
    }
    value(applyEdit(*m_database, SetStar{few}, someMoment()));
    value(applyEdit(*m_database, SetRead{most}, someMoment()));
}

ReadingWork CountedLibrary::workOf(const std::function<void(Database &)> &reading)
{
    reading(*m_database);
    m_database->takeWork();
    takePages();
    reading(*m_database);
    return {.statements = m_database->takeWork(), .pages = takePages()};
}

qint64 CountedLibrary::pagesOf(const QString &sql)
{
    return workOf([&sql](Database &database) {
               value(database.rows(sql, {}, [](const Statement &row) { return row.value(0); }));
           })
        .pages;
}

qint64 CountedLibrary::takePages()
{
    sqlite3 *connection = nativeHandle(m_database->connection());
    qint64 pages = 0;
    for (const int counter : {SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS}) {
        int present = 0;
        int highest = 0;
        sqlite3_db_status(connection, counter, &present, &highest, 1);
        pages += present;
    }
    return pages;
}

QList<DigestEntry> corpusEntries(int papers)
{
    const QList<DigestEntry> &all = allEntries();
    QList<DigestEntry> entries;
    const int step = papers / placedPapers;
    for (int number = 0; number < papers; ++number) {
        DigestEntry entry = all.at(number * all.size() / papers);
        if (const int placed = number / step; number % step == 0) {
            entry.appearance = {.digest = {.name = u"Daily Papers"_s,
                                           .date = someMoment().date().addDays(-(placed % digests))},
                                .position = placed / digests + 1,
                                .upvotes = std::nullopt};
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace broadsheet::testing
