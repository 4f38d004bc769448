#include "commandrunner.h"
#include "testlib/realdata.h"

#include <QDir>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class ImportCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheRealDigestInOnce();
    void takesEveryRealApiReplyIn();
    void takesTheBundledSampleIn();
    void readsStandardInput();
    void callsStandardInputByItsName();
    void takesTheDayOfTheDigestFromTheOption();
    void goesOnWithTheNextFileAfterABadOne();
    void keepsTheGoodItemsAroundABrokenOne();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesALibraryInAPlaceThatCannotBeWritten();
    void refusesALibraryThatIsNone();
};

void ImportCommandTest::takesTheRealDigestInOnce()
{
    REQUIRE_REAL_DATA(digest, "digest_text/daily-papers-sep-11.txt");
    const CommandRunner runner;
    const Outcome first = runner.run({u"import"_s, digest});
    VERIFY_DONE(first);
    QCOMPARE(first.output, digest + u": added 78, updated 0, unchanged 0, skipped 0\n"_s);
    QVERIFY2(first.messages.isEmpty(), qUtf8Printable(first.messages));
    const Outcome second = runner.run({u"import"_s, digest});
    VERIFY_DONE(second);
    QCOMPARE(second.output, digest + u": added 0, updated 0, unchanged 78, skipped 0\n"_s);
    QCOMPARE(runner.run({u"list"_s, u"--format"_s, u"ids"_s}).lines().size(), 78);
}

void ImportCommandTest::takesEveryRealApiReplyIn()
{
    REQUIRE_REAL_DATA(folder, "hf_api");
    const CommandRunner runner;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files) {
        const Outcome outcome = runner.run({u"import"_s, file.filePath()});
        VERIFY_DONE(outcome);
        QVERIFY2(outcome.output.endsWith(u"skipped 0\n"_s), qUtf8Printable(outcome.output));
    }
}

void ImportCommandTest::takesTheBundledSampleIn()
{
    const CommandRunner runner;
    const QString sample = QStringLiteral(BROADSHEET_SOURCE_DIR "/resources/sample-digest.txt");
    const Outcome outcome = runner.run({u"import"_s, sample});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.output, sample + u": added 14, updated 0, unchanged 0, skipped 0\n"_s);
    QVERIFY2(outcome.messages.isEmpty(), qUtf8Printable(outcome.messages));
    QCOMPARE(runner.run({u"list"_s, u"has:code"_s, u"--format"_s, u"ids"_s}).lines().size(), 13);
    QCOMPARE(runner.run({u"list"_s, u"has:dataset"_s, u"--format"_s, u"ids"_s}).lines().size(), 1);
    QVERIFY(runner.run({u"list"_s, u"has:model"_s, u"--format"_s, u"ids"_s}).lines().size() >= 5);
}

void ImportCommandTest::readsStandardInput()
{
    const CommandRunner runner;
    const Outcome outcome = runner.run({u"import"_s, u"-"_s}, smallDigest());
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.output, u"-: added 2, updated 0, unchanged 0, skipped 0\n"_s);
}

void ImportCommandTest::callsStandardInputByItsName()
{
    VERIFY_REFUSED(CommandRunner().run({u"import"_s, u"-"_s}, "[{"), ExitStatus::Failed,
                   u"broadsheet: Standard input "_s);
}

void ImportCommandTest::takesTheDayOfTheDigestFromTheOption()
{
    const CommandRunner runner;
    VERIFY_DONE(runner.run({u"import"_s, u"--date"_s, u"2024-02-29"_s, u"--format"_s, u"hf-json"_s, u"-"_s},
                           smallDigest()));
    QCOMPARE(runner.run({u"list"_s, u"in:2024-02-29"_s, u"--format"_s, u"ids"_s}).lines().size(), 2);
    QCOMPARE(runner.run({u"list"_s, u"date:2025"_s, u"--format"_s, u"ids"_s}).lines().size(), 0);
}

void ImportCommandTest::goesOnWithTheNextFileAfterABadOne()
{
    const CommandRunner runner;
    const QString missing = runner.file(u"missing.json"_s);
    const QString good = runner.write(u"good.json"_s, smallDigest());
    const Outcome outcome = runner.run({u"import"_s, missing, good});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, missing);
    QCOMPARE(outcome.output, good + u": added 2, updated 0, unchanged 0, skipped 0\n"_s);
}

void ImportCommandTest::keepsTheGoodItemsAroundABrokenOne()
{
    const CommandRunner runner;
    QByteArray content = smallDigest();
    content.insert(content.lastIndexOf("{\"paper\": {\"id\": \"2509.00002\""), "{\"paper\": {\"id\": 5}},\n");
    const QString file = runner.write(u"broken.json"_s, content);
    const Outcome outcome = runner.run({u"import"_s, file});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, file + u": item 2: "_s);
    QCOMPARE(outcome.output, file + u": added 2, updated 0, unchanged 0, skipped 1\n"_s);
}

void ImportCommandTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\n \n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\0\0", 20);
    QTest::newRow("broken JSON") << QByteArray("[{\"paper\": {");
    QTest::newRow("error reply") << QByteArray("{\"error\": \"Too big: expected number to be <=100\"}");
}

void ImportCommandTest::refusesBadInput()
{
    QFETCH(const QByteArray, content);
    const CommandRunner runner;
    VERIFY_DONE(runner.run({u"import"_s, u"-"_s}, smallDigest()));
    const QString file = runner.write(u"bad-input"_s, content);
    const Outcome outcome = runner.run({u"import"_s, file});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, u"bad-input"_s);
    QCOMPARE(outcome.messages.count(u'\n'), 1);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(runner.run({u"list"_s, u"--format"_s, u"ids"_s}).lines().size(), 2);
}

void ImportCommandTest::refusesAMissingFile()
{
    const CommandRunner runner;
    const QString file = runner.file(u"nowhere.txt"_s);
    VERIFY_REFUSED(runner.run({u"import"_s, file}), ExitStatus::Failed, file);
}

void ImportCommandTest::refusesAFolder()
{
    const CommandRunner runner;
    const QString folder = runner.file(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    VERIFY_REFUSED(runner.run({u"import"_s, folder}), ExitStatus::Failed, folder);
}

/// Below a file no folder can be made, whoever asks for it.
void ImportCommandTest::refusesALibraryInAPlaceThatCannotBeWritten()
{
    const CommandRunner runner;
    const QString file = runner.write(u"digest.json"_s, smallDigest());
    const QString library = file + u"/folder/library.sqlite"_s;
    const Outcome outcome = runner.runAnywhere({u"import"_s, u"--library"_s, library, file});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, file);
    QVERIFY(outcome.output.isEmpty());
}

void ImportCommandTest::refusesALibraryThatIsNone()
{
    const CommandRunner runner;
    const QString file = runner.write(u"digest.json"_s, smallDigest());
    const Outcome outcome = runner.runAnywhere({u"import"_s, u"--library"_s, file, file});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, file);
    QCOMPARE(readFile(file), smallDigest());
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "importcommandtest.moc"
