#include "library/library.h"
#include "testlib/librarybuilder.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

Result<ImportSummary> importFile(Library &library, const ImportRequest &request)
{
    std::optional<Result<ImportSummary>> outcome;
    ImportJob *job = library.import(request);
    QObject::connect(job, &ImportJob::finished, &library,
                     [&outcome](const Result<ImportSummary> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
        qFatal("The import did not end within thirty seconds.");
    return *outcome;
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qUtf8Printable(fileName));
}

} // namespace

class ImportingTest final : public QObject
{
    Q_OBJECT

private slots:
    void importsAFile();
    void takesTheDayThatTheReaderSays();
    void namesWhatCannotBeImported_data();
    void namesWhatCannotBeImported();
    void refusesAFileThatIsTooLarge();
    void refusesAPipeThatNeverEnds();
    void keepsGoodItemsBesideABrokenOne();
    void tellsItsProgress();
    void keepsWhatCameInWhenStopped();
    void endsQuietlyWhenTheLibraryCloses();
};

void ImportingTest::importsAFile()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    const QString fileName = builder.folderFile(u"page.txt"_s);
    write(fileName, madeUpPage(5));

    const auto summary = importFile(*library, {.name = fileName});

    QVERIFY(summary.has_value());
    QCOMPARE(summary->name, fileName);
    QCOMPARE(summary->added, 5);
    QCOMPARE(valueOf(library->find({})).size(), 5);
}

void ImportingTest::takesTheDayThatTheReaderSays()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    const QDate day(2025, 9, 11);

    const auto summary =
        importFile(*library, {.name = u"Pasted text"_s, .bytes = madeUpPage(2), .digestDate = day});

    QCOMPARE(summary->digests.size(), 1);
    QCOMPARE(summary->digests.first().date, day);
}

void ImportingTest::namesWhatCannotBeImported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");

    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>((i * 7919) >> 3);
    QTest::newRow("missing") << u"missing.txt"_s << QByteArray() << u"could not be opened"_s;
    QTest::newRow("folder") << u"."_s << QByteArray() << u"is a folder"_s;
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray("") << u"is empty"_s;
    QTest::newRow("blank") << u"blank.txt"_s << QByteArray(" \n\n\t ") << u"is empty"_s;
    QTest::newRow("binary") << u"noise.bin"_s << noise << u"binary data"_s;
    QTest::newRow("PDF") << u"paper.pdf"_s << QByteArray("%PDF-1.7\n") << u"This is a PDF"_s;
    QTest::newRow("other text") << u"eggs.txt"_s << QByteArray("eggs\nmilk\n") << u"No paper was found"_s;
    QTest::newRow("cut off JSON") << u"day.json"_s << QByteArray("[{\"paper\": {\"id\": \"2401.0")
                                  << u"breaks off in line 1"_s;
}

void ImportingTest::namesWhatCannotBeImported()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const LibraryBuilder builder;
    const auto library = builder.open();
    const QString fileName = builder.folderFile(name);
    if (!content.isNull())
        write(fileName, content);

    const auto summary = importFile(*library, {.name = fileName});

    QVERIFY(!summary.has_value());
    QVERIFY2(summary.error().message.contains(fileName), qUtf8Printable(summary.error().message));
    QVERIFY2(summary.error().message.contains(reason), qUtf8Printable(summary.error().message));
    QVERIFY(valueOf(library->find({})).isEmpty());
}

void ImportingTest::refusesAFileThatIsTooLarge()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    const QString fileName = builder.folderFile(u"large.json"_s);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(600LL * 1024 * 1024));

    const auto summary = importFile(*library, {.name = fileName});

    QVERIFY(!summary.has_value());
    QVERIFY2(summary.error().message.contains(fileName), qUtf8Printable(summary.error().message));
    QVERIFY2(summary.error().message.contains(u"600"_s), qUtf8Printable(summary.error().message));
}

void ImportingTest::refusesAPipeThatNeverEnds()
{
    if (!QFile::exists(u"/dev/zero"_s))
        QSKIP("There is no /dev/zero here.");
    const LibraryBuilder builder;
    const auto library = builder.open();

    const auto summary = importFile(*library, {.name = u"/dev/zero"_s});

    QVERIFY(!summary.has_value());
    QVERIFY(summary.error().message.contains(u"/dev/zero"_s));
}

void ImportingTest::keepsGoodItemsBesideABrokenOne()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    const QByteArray items = R"([{"paper": {"id": "2401.00001", "title": "First", "summary": "One."}}, 17,
                                 {"paper": {"id": "2401.00002", "title": "Second", "summary": "Two."}}])";

    const auto summary = importFile(*library, {.name = u"Pasted text"_s, .bytes = items});

    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 2);
    QCOMPARE(summary->skipped, 1);
    QCOMPARE(summary->problems.size(), 1);
}

void ImportingTest::tellsItsProgress()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    ImportJob *job = library->import({.name = u"page.txt"_s, .bytes = madeUpPage(4500)});
    QList<int> done;
    connect(job, &ImportJob::progressed, this, [&done](int papers, int total) {
        QCOMPARE(total, 4500);
        done.append(papers);
    });
    QSignalSpy finished(job, &ImportJob::finished);
    const QSignalSpy destroyed(job, &QObject::destroyed);

    QVERIFY(finished.wait(30'000));
    QCOMPARE(done.first(), 0);
    QCOMPARE(done.last(), 4500);
    QVERIFY(done.size() > 2);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(finished.count(), 1);
}

void ImportingTest::keepsWhatCameInWhenStopped()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    ImportJob *job = library->import({.name = u"page.txt"_s, .bytes = madeUpPage(4500)});
    connect(job, &ImportJob::progressed, job, [job](int done, int) {
        if (done > 0)
            job->cancel();
    });
    std::optional<Result<ImportSummary>> outcome;
    connect(job, &ImportJob::finished, this,
            [&outcome](const Result<ImportSummary> &result) { outcome = result; });

    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->has_value());
    const ImportSummary &summary = **outcome;
    QVERIFY(summary.cancelled);
    QVERIFY(summary.added > 0);
    QVERIFY(summary.added < 4500);
    QCOMPARE(valueOf(library->find({})).size(), summary.added);
}

void ImportingTest::endsQuietlyWhenTheLibraryCloses()
{
    const LibraryBuilder builder;
    auto library = builder.open();
    ImportJob *job = library->import({.name = u"page.txt"_s, .bytes = madeUpPage(4500)});
    bool begun = false;
    connect(job, &ImportJob::progressed, this, [&begun](int done, int) { begun = begun || done > 0; });
    QTRY_VERIFY(begun);
    library.reset();

    const auto again = builder.open();
    QVERIFY(!valueOf(again->find({})).isEmpty());
    QVERIFY(valueOf(again->check()).isEmpty());
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "importingtest.moc"
