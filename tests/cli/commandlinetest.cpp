#include "cli/commands.h"
#include "cli/librarylocation.h"
#include "commandrunner.h"

#include <QStandardPaths>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void knowsWhatNeedsAWindow_data();
    void knowsWhatNeedsAWindow();
    void handsTheWindowItsFilesAndPicture();
    void takesTheLibraryFromOptionEnvironmentOrDataFolder();

    void tellsItsNameAndVersion();
    void listsEveryCommandInTheHelp();
    void everyCommandExplainsItselfAndItsOptions();
    void findsTheLibraryOptionAfterTheCommandToo();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhenResultsCouldNotBeWritten();
};

void CommandLineTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"broadsheet"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("BROADSHEET_LIBRARY");
}

void CommandLineTest::knowsWhatNeedsAWindow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("window");
    const auto row = [](const QString &words, bool window) {
        QTest::newRow(qUtf8Printable(u"broadsheet "_s + words))
            << words.split(u' ', Qt::SkipEmptyParts) << window;
    };
    row(u""_s, true);
    row(u"digest.txt"_s, true);
    row(u"./list"_s, true);
    row(u"--library x"_s, true);
    row(u"--library x digest.txt"_s, true);
    row(u"--library=x --screenshot out.png"_s, true);
    row(u"-platform offscreen"_s, true);
    row(u"-platform offscreen digest.txt"_s, true);
    row(u"-- list"_s, true);
    row(u"list"_s, false);
    row(u"list mamba.txt"_s, false);
    row(u"--library x list"_s, false);
    row(u"-platform offscreen list"_s, false);
    row(u"--help"_s, false);
    row(u"-h"_s, false);
    row(u"--version"_s, false);
    row(u"-v"_s, false);
    row(u"fetch"_s, false);
    row(u"--colour"_s, false);
    row(u"-colour"_s, false);
    row(u"--library"_s, false);
}

void CommandLineTest::knowsWhatNeedsAWindow()
{
    QFETCH(const QStringList, words);
    QFETCH(const bool, window);
    QCOMPARE(frontOf(words) == Front::Window, window);
}

void CommandLineTest::handsTheWindowItsFilesAndPicture()
{
    const auto invocation = readWindowInvocation({u"-style"_s, u"fusion"_s, u"--library"_s, u"my.sqlite"_s,
                                                  u"--screenshot=out.png"_s, u"a.txt"_s, u"b.json"_s});
    QVERIFY(invocation);
    QCOMPARE(invocation->libraryFile, u"my.sqlite"_s);
    QCOMPARE(invocation->screenshotFile, u"out.png"_s);
    QCOMPARE(invocation->files, (QStringList{u"a.txt"_s, u"b.json"_s}));
}

void CommandLineTest::takesTheLibraryFromOptionEnvironmentOrDataFolder()
{
    const QString inDataFolder = libraryFileName(std::nullopt);
    QVERIFY2(inDataFolder.endsWith(u"/broadsheet/library.sqlite"_s), qUtf8Printable(inDataFolder));
    qputenv("BROADSHEET_LIBRARY", "/tmp/elsewhere.sqlite");
    QCOMPARE(libraryFileName(std::nullopt), u"/tmp/elsewhere.sqlite"_s);
    QCOMPARE(libraryFileName(u"named.sqlite"_s), u"named.sqlite"_s);
    qunsetenv("BROADSHEET_LIBRARY");
}

void CommandLineTest::tellsItsNameAndVersion()
{
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const Outcome outcome = CommandRunner().runAnywhere({option});
        VERIFY_DONE(outcome);
        QCOMPARE(outcome.output, u"broadsheet 1.2.3\n"_s);
        QVERIFY(outcome.messages.isEmpty());
    }
}

void CommandLineTest::listsEveryCommandInTheHelp()
{
    const Outcome outcome = CommandRunner().runAnywhere({u"--help"_s});
    VERIFY_DONE(outcome);
    for (const Command &command : allCommands())
        QVERIFY2(outcome.output.contains(u"\n  "_s + command.name), qUtf8Printable(command.name));
    QVERIFY(outcome.output.contains(u"--library FILE"_s));
}

void CommandLineTest::everyCommandExplainsItselfAndItsOptions()
{
    const CommandRunner runner;
    for (const Command &command : allCommands()) {
        const Outcome outcome = runner.run({command.name, u"--help"_s});
        VERIFY_DONE(outcome);
        QVERIFY(outcome.output.startsWith(u"broadsheet "_s + command.name));
        QVERIFY(outcome.output.contains(command.summary));
        for (const Option &option : command.options)
            QVERIFY2(outcome.output.contains(option.name), qUtf8Printable(command.name + option.name));
    }
    QVERIFY2(!QFile::exists(runner.libraryFile()), "Asking for help must not make a library.");
}

void CommandLineTest::findsTheLibraryOptionAfterTheCommandToo()
{
    const CommandRunner runner;
    const QString library = runner.file(u"other.sqlite"_s);
    VERIFY_DONE(runner.runAnywhere({u"stats"_s, u"--library"_s, library}));
    QVERIFY(QFile::exists(library));
    QVERIFY(!QFile::exists(runner.libraryFile()));
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &words, const QString &reason) {
        QTest::newRow(qUtf8Printable(words)) << words.split(u' ') << reason;
    };
    row(u"collect"_s, u"There is no command “collect”."_s);
    row(u"similar 1"_s, u"There is no command “similar”."_s);
    row(u"--colour"_s, u"There is no option --colour."_s);
    row(u"-colour"_s, u"There is no option -colour."_s);
    row(u"list --colour"_s, u"broadsheet list: There is no option --colour."_s);
    row(u"list --sort size"_s, u"Possible are date, relevance, title, upvotes, added."_s);
    row(u"list --format xml"_s, u"Possible are table, json, ids."_s);
    row(u"list --limit few"_s, u"“few” is no number"_s);
    row(u"list --limit -1"_s, u"“-1” is no number"_s);
    row(u"list --limit"_s, u"--limit needs a value"_s);
    row(u"import"_s, u"Name the files"_s);
    row(u"import --format word x"_s, u"hf-json"_s);
    row(u"import --date 11.9. x"_s, u"“11.9.” is no day"_s);
    row(u"import --date 2025-02-30 x"_s, u"is no day"_s);
    row(u"show"_s, u"Name one paper"_s);
    row(u"show 1 2"_s, u"Name one paper"_s);
    row(u"export --format word"_s, u"bibtex"_s);
    row(u"star"_s, u"Name at least one paper"_s);
    row(u"tag 1"_s, u"Name the papers, then the tags"_s);
    row(u"tag +rl"_s, u"Name the papers, then the tags"_s);
    row(u"tag 1 +"_s, u"A tag needs a name"_s);
    row(u"note"_s, u"Name one paper"_s);
    row(u"stats now"_s, u"No further words"_s);
    row(u"check now"_s, u"No further words"_s);
    row(u"backup one two"_s, u"Name one file"_s);
    row(u"restore one two"_s, u"Name one backup"_s);
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, reason);
    const CommandRunner runner;
    const Outcome outcome = words.first().startsWith(u'-') ? runner.runAnywhere(words) : runner.run(words);
    VERIFY_REFUSED(outcome, ExitStatus::WrongUsage, reason);
    QVERIFY(outcome.messages.contains(u"--help"_s));
    QVERIFY2(outcome.output.isEmpty(), qUtf8Printable(outcome.output));
    QVERIFY2(!QFile::exists(runner.libraryFile()), "Wrong usage must not make a library.");
}

void CommandLineTest::saysWhenResultsCouldNotBeWritten()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("This system has no /dev/full.");
    QBuffer input;
    QBuffer messages;
    QVERIFY(input.open(QIODevice::ReadOnly) && messages.open(QIODevice::WriteOnly));
    Console console(input, full, messages);
    QCOMPARE(int(runCommandLine({u"--version"_s}, console, CommandRunner::clock(), {})),
             int(ExitStatus::Failed));
    QVERIFY(messages.data().contains("could not be written"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
