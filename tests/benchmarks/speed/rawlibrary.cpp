#include "rawlibrary.h"

#include "benchmarkfiles.h"
#include "corpuscopies.h"
#include "formats/readers/reader.h"
#include "rawdatabase.h"
#include "stopwatch.h"

#include <QFile>

#include <algorithm>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

void makeTables(RawDatabase &database)
{
    database.run("CREATE TABLE papers (id INTEGER PRIMARY KEY, arxiv_id TEXT, published TEXT, title TEXT, "
                 "authors TEXT, abstract TEXT)");
    database.run("CREATE TABLE marks (paper INTEGER PRIMARY KEY, read INTEGER NOT NULL)");
    database.run("CREATE VIRTUAL TABLE search USING fts5(title, authors, abstract, content = 'papers', "
                 "content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')");
}

} // namespace

QList<RawPaper> rawPapers(const QByteArray &source)
{
    const Result<DigestContents> contents = readDigest(source, {.today = QDate::currentDate()});
    if (!contents)
        qFatal("%s", qUtf8Printable(contents.error().message));
    QList<RawPaper> papers;
    for (const DigestEntry &entry : contents->entries) {
        const Paper &paper = entry.paper;
        papers.append({.arxivId = paper.arxivId.toUtf8(),
                       .published = paper.published.toString(Qt::ISODate).toLatin1(),
                       .title = paper.title.toUtf8(),
                       .authors = paper.authors.join(u'\n').toUtf8(),
                       .abstract = paper.abstract.toUtf8()});
    }
    std::stable_sort(papers.begin(), papers.end(), [](const RawPaper &one, const RawPaper &other) {
        return one.published > other.published;
    });
    return papers;
}

double makeRawLibrary(const QString &fileName, const QList<RawPaper> &papers)
{
    removeDatabase(fileName);
    RawDatabase database(fileName);
    makeTables(database);
    const Stopwatch watch;
    database.run("BEGIN");
    RawStatement paperStatement = database.prepare("INSERT INTO papers VALUES (?, ?, ?, ?, ?, ?)");
    RawStatement searchStatement =
        database.prepare("INSERT INTO search (rowid, title, authors, abstract) VALUES (?, ?, ?, ?)");
    qint64 id = 0;
    for (const RawPaper &paper : papers) {
        ++id;
        paperStatement.bind(1, id);
        paperStatement.bind(2, paper.arxivId);
        paperStatement.bind(3, paper.published);
        paperStatement.bind(4, paper.title);
        paperStatement.bind(5, paper.authors);
        paperStatement.bind(6, paper.abstract);
        paperStatement.run();
        searchStatement.bind(1, id);
        searchStatement.bind(2, paper.title);
        searchStatement.bind(3, paper.authors);
        searchStatement.bind(4, paper.abstract);
        searchStatement.run();
    }
    database.run("COMMIT");
    return watch.milliseconds();
}

QString rawLibraryFile(LibrarySize size)
{
    const QString fileName = benchmarkFile(u"raw-%1.sqlite"_s.arg(sizeName(size)));
    if (QFile::exists(fileName))
        return fileName;
    QList<RawPaper> papers;
    for (int copy = 0; copy < copiesIn(size); ++copy)
        papers += rawPapers(corpusCopy(copy));
    const QString unfinished = benchmarkFile(u"unfinished-raw.sqlite"_s);
    makeRawLibrary(unfinished, papers);
    // Orders other than the newest first can only be had at once from an index.
    RawDatabase(unfinished).run("CREATE INDEX papers_by_title ON papers (title)");
    putInPlace(unfinished, fileName);
    return fileName;
}

} // namespace broadsheet::benchmarks
