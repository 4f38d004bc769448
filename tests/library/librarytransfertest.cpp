#include "library/library.h"
#include "testlib/librarybuilder.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QDir>
#include <QtTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QList<LibraryPaper> allPapers(Library &library)
{
    return valueOf(library.papers(PaperQuery{.order = SortOrder::Added}));
}

PaperId paperNamed(Library &library, const QString &words)
{
    const QList<PaperId> found = valueOf(library.find({.search = words}));
    if (found.size() != 1)
        qFatal("%d papers match %s", static_cast<int>(found.size()), qUtf8Printable(words));
    return found.first();
}

QByteArray exported(Library &library, const LibraryBuilder &builder)
{
    const QString fileName = builder.folderFile(u"library.jsonl"_s);
    valueOf(library.exportPapers(PaperQuery{}, ExportFormat::JsonLines, {}, fileName));
    return readFile(fileName);
}

ImportSummary takeIn(Library &library, const QByteArray &source)
{
    return importSource(library, {.name = u"library.jsonl"_s, .bytes = source});
}

} // namespace

/// A whole library written as lines of JSON and read again.
class LibraryTransferTest final : public QObject
{
    Q_OBJECT

private slots:
    void reproducesALibraryOfRealPapers();
    void changesNothingWhenReadAgain();
    void keepsMarksThatAreThereAndAddsThoseThatAreCarried();
    void putsCarriedListBehindTheOneThatIsThere();
    void findsPaperByTheKeyThatItHadElsewhere();
    void keepsGoodLinesBesideABrokenOne();
    void refusesLinesOfANewerProgram();
};

void LibraryTransferTest::reproducesALibraryOfRealPapers()
{
    REQUIRE_REAL_DATA(folder, "hf_api");
    const LibraryBuilder from;
    const auto library = from.open();
    const QStringList files = QDir(folder).entryList({u"daily_papers_*.json"_s}, QDir::Files);
    for (const QString &file : files)
        importSource(*library, {.name = QDir(folder).filePath(file)});
    const QList<PaperId> papers = valueOf(library->find({}));
    QVERIFY(papers.size() > 200);
    valueOf(library->edit(SetStar{.papers = papers.mid(3, 40)}));
    valueOf(library->edit(SetRead{.papers = papers.mid(20, 90)}));
    valueOf(library->edit(SetTag{.papers = papers.mid(5, 9), .tag = u"to cite"_s}));
    valueOf(
        library->edit(SetNote{.paper = papers.at(7), .note = u"# Idea\n\nTry “this” — 日本語 \\alpha"_s}));
    QList<PaperId> queue = papers.mid(50, 12);
    std::reverse(queue.begin(), queue.end());
    valueOf(library->edit(SetReadingList{.papers = queue, .readingList = u"Queue"_s}));
    for (const auto &[some, progress] : {std::pair(queue.first(4), ReadingProgress::Done),
                                         std::pair(queue.mid(4, 2), ReadingProgress::Reading)})
        valueOf(library->edit(SetReadingProgress{some, u"Queue"_s, {progress}}));

    const LibraryBuilder to;
    const auto copy = to.open();
    const ImportSummary summary = takeIn(*copy, exported(*library, from));

    QCOMPARE(summary.added, papers.size());
    QCOMPARE(summary.problems, QList<ReadProblem>());
    const QList<LibraryPaper> expected = allPapers(*library);
    const QList<LibraryPaper> actual = allPapers(*copy);
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(actual.at(i) == expected.at(i), qPrintable(expected.at(i).content.title));
    QCOMPARE(valueOf(copy->find({})), papers);
    QCOMPARE(valueOf(copy->find({.source = ReadingListPapers{u"Queue"_s}})), queue);
    QCOMPARE(valueOf(copy->find({.search = u"note:idea"_s})), QList{papers.at(7)});
    QCOMPARE(exported(*copy, to), exported(*library, from));
    QCOMPARE(valueOf(copy->check()), QStringList());
}

void LibraryTransferTest::changesNothingWhenReadAgain()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    importPageText(*library, madeUpPage(10));
    const PaperId first = paperNamed(*library, u"\"first paper about\""_s);
    valueOf(library->edit(SetNote{.paper = first, .note = u"Mine."_s}));
    valueOf(library->edit(SetReadingList{.papers = {first}, .readingList = u"Queue"_s}));
    const QByteArray written = exported(*library, builder);

    const ImportSummary again = takeIn(*library, written);

    QCOMPARE(again.unchanged, 10);
    QCOMPARE(exported(*library, builder), written);
}

void LibraryTransferTest::keepsMarksThatAreThereAndAddsThoseThatAreCarried()
{
    const LibraryBuilder from;
    const auto library = from.open();
    importPageText(*library, madeUpPage(2));
    const PaperId there = paperNamed(*library, u"first"_s);
    valueOf(library->edit(SetNote{.paper = there, .note = u"From there."_s}));
    valueOf(library->edit(SetTag{.papers = {there}, .tag = u"carried"_s}));
    valueOf(library->edit(SetStar{.papers = {there}}));
    const QByteArray source = exported(*library, from);

    const LibraryBuilder to;
    const auto other = to.open();
    importPageText(*other, madeUpPage(2));
    const PaperId here = paperNamed(*other, u"first"_s);
    valueOf(other->edit(SetNote{.paper = here, .note = u"From here."_s}));
    valueOf(other->edit(SetTag{.papers = {here}, .tag = u"own"_s}));
    valueOf(other->edit(SetRead{.papers = {here}}));
    QCOMPARE(takeIn(*other, source).updated, 1);
    QCOMPARE(takeIn(*other, source).unchanged, 2);

    const PaperMarks marks = valueOf(other->paper(here)).marks;
    QVERIFY(marks.starred);
    QVERIFY(marks.read);
    QCOMPARE(marks.note, u"From here.\n\nFrom there."_s);
    QCOMPARE(marks.tags, (QStringList{u"carried"_s, u"own"_s}));
    QCOMPARE(valueOf(other->find({.search = u"note:there"_s})), QList{here});
}

void LibraryTransferTest::putsCarriedListBehindTheOneThatIsThere()
{
    const LibraryBuilder from;
    const auto library = from.open();
    importPageText(*library, madeUpPage(4));
    const QList<PaperId> papers = valueOf(library->find({}));
    valueOf(library->edit(
        SetReadingList{.papers = {papers.at(3), papers.at(0), papers.at(1)}, .readingList = u"Queue"_s}));

    const LibraryBuilder to;
    const auto other = to.open();
    importPageText(*other, madeUpPage(4));
    valueOf(other->edit(SetReadingList{.papers = {papers.at(2), papers.at(0)}, .readingList = u"queue"_s}));
    takeIn(*other, exported(*library, from));

    QCOMPARE(valueOf(other->find({.source = ReadingListPapers{u"Queue"_s}})),
             (QList{papers.at(2), papers.at(0), papers.at(3), papers.at(1)}));
}

void LibraryTransferTest::findsPaperByTheKeyThatItHadElsewhere()
{
    const LibraryBuilder from;
    const auto library = from.open();
    importPageText(*library, madeUpPage(1));
    QByteArray source = exported(*library, from);
    const QString key = allPapers(*library).first().citationKey;
    source.replace("\"citation_key\":\"" + key.toUtf8(), "\"citation_key\":\"elsewhere2026");

    takeIn(*library, source);

    const LibraryPaper paper = allPapers(*library).first();
    QCOMPARE(paper.citationKey, key);
    QCOMPARE(valueOf(library->identify(u"Elsewhere2026"_s)), paper.id);
}

void LibraryTransferTest::keepsGoodLinesBesideABrokenOne()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    importPageText(*library, madeUpPage(3));
    QList<QByteArray> lines = exported(*library, builder).split('\n');
    lines[1].chop(20);

    const LibraryBuilder to;
    const auto copy = to.open();
    const ImportSummary summary = takeIn(*copy, lines.join('\n'));

    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.problems.size(), 1);
    QCOMPARE(summary.problems.first().place, u"line 2"_s);
}

void LibraryTransferTest::refusesLinesOfANewerProgram()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    std::optional<Result<ImportSummary>> outcome;
    ImportJob *job = library->import(
        {.name = u"library.jsonl"_s, .bytes = "{\"broadsheet\": 9, \"title\": \"A title\"}\n"});
    connect(job, &ImportJob::finished, this, [&outcome](const auto &result) { outcome = result; });

    QTRY_VERIFY(outcome.has_value());
    QVERIFY(!outcome->has_value());
    QVERIFY2(outcome->error().message.contains(u"newer Broadsheet"_s), qPrintable(outcome->error().message));
}

QTEST_GUILESS_MAIN(LibraryTransferTest)
#include "librarytransfertest.moc"
