#include "cli/commands.h"
#include "testlib/externaltool.h"
#include "testlib/realdata.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = QStringLiteral(BROADSHEET_APPLICATION_ID);

/// What the program says on either channel.
QString saidBy(const ToolRun &run)
{
    return QString::fromUtf8(run.output + run.messages);
}

} // namespace

/// What is installed beside the program, taken from a real installation in a folder of the test.
class InstallingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void putsEverythingInItsPlace_data();
    void putsEverythingInItsPlace();
    void installedProgramRuns();
    void desktopFileIsValid();
    void metainfoIsValid_data();
    void metainfoIsValid();
    void iconHasTheNameThatTheDesktopFileSays();
    void manualPageIsSetWithoutWarnings();
    void manualPageTellsEveryCommandAndOption();
    void shellsCanReadTheCompletions_data();
    void shellsCanReadTheCompletions();
    void completionsKnowEveryCommandAndOption_data();
    void completionsKnowEveryCommandAndOption();
    void bashCompletes_data();
    void bashCompletes();

private:
    ToolRun run(const QString &program, const QStringList &arguments) const
    {
        return runTool(program, arguments, m_folder.path());
    }
    QString installed(const QString &path) const { return m_folder.filePath(u"usr/"_s + path); }
    QString read(const QString &path) const { return QString::fromUtf8(readFile(installed(path))); }
    static QString written(const QString &name);

    QTemporaryDir m_folder;
};

QString InstallingTest::written(const QString &name)
{
    return QStringLiteral(BROADSHEET_BUILD_DIR "/packaging/documents/written/") + name;
}

void InstallingTest::initTestCase()
{
    const ToolRun install =
        run(QStringLiteral(BROADSHEET_CMAKE), {u"--install"_s, QStringLiteral(BROADSHEET_BUILD_DIR),
                                               u"--prefix"_s, m_folder.filePath(u"usr"_s)});
    QVERIFY2(install.exitCode == 0, qUtf8Printable(saidBy(install)));
}

void InstallingTest::putsEverythingInItsPlace_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         {u"bin/broadsheet"_s, u"share/applications/"_s + id + u".desktop"_s,
          u"share/metainfo/"_s + id + u".metainfo.xml"_s, u"share/mime/packages/"_s + id + u".xml"_s,
          u"share/icons/hicolor/scalable/apps/"_s + id + u".svg"_s, u"share/man/man1/broadsheet.1.gz"_s,
          u"share/bash-completion/completions/broadsheet"_s, u"share/zsh/vendor-completions/_broadsheet"_s,
          u"share/fish/vendor_completions.d/broadsheet.fish"_s, u"share/doc/broadsheet/copyright"_s})
        QTest::newRow(qUtf8Printable(path)) << path;
}

void InstallingTest::putsEverythingInItsPlace()
{
    QFETCH(const QString, path);
    QVERIFY(QFileInfo(installed(path)).size() > 0);
}

void InstallingTest::installedProgramRuns()
{
    const ToolRun version = run(installed(u"bin/broadsheet"_s), {u"--version"_s});
    QVERIFY2(version.exitCode == 0, qUtf8Printable(saidBy(version)));
    QCOMPARE(version.output, "broadsheet " BROADSHEET_VERSION "\n");
}

void InstallingTest::desktopFileIsValid()
{
    REQUIRE_TOOL(tool, "desktop-file-validate");
    const ToolRun check = run(tool, {installed(u"share/applications/"_s + id + u".desktop"_s)});
    QCOMPARE(saidBy(check), QString());
    QCOMPARE(check.exitCode, 0);
}

void InstallingTest::metainfoIsValid_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("as installed") << installed(u"share/metainfo/"_s + id + u".metainfo.xml"_s);
    QTest::newRow("with pictures") << QStringLiteral(BROADSHEET_BUILD_DIR "/packaging/desktop/published/") +
                                          id + u".metainfo.xml"_s;
}

void InstallingTest::metainfoIsValid()
{
    QFETCH(const QString, file);
    REQUIRE_TOOL(tool, "appstreamcli");
    const ToolRun check = run(tool, {u"validate"_s, u"--no-net"_s, file});
    QVERIFY2(check.exitCode == 0, qUtf8Printable(saidBy(check)));
}

void InstallingTest::iconHasTheNameThatTheDesktopFileSays()
{
    const QString entry = read(u"share/applications/"_s + id + u".desktop"_s);
    QVERIFY(entry.contains(u"\nIcon="_s + id + u'\n'));
    QVERIFY(entry.contains(u"\nExec=broadsheet "_s));
    const QString metainfo = read(u"share/metainfo/"_s + id + u".metainfo.xml"_s);
    QVERIFY(metainfo.contains(u"<launchable type=\"desktop-id\">"_s + id + u".desktop<"_s));
    QVERIFY(metainfo.contains(u"<release version=\"" BROADSHEET_VERSION "\""_s));
}

void InstallingTest::manualPageIsSetWithoutWarnings()
{
    REQUIRE_TOOL(tool, "man");
    const ToolRun check = run(tool, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s,
                                     installed(u"share/man/man1/broadsheet.1.gz"_s)});
    QCOMPARE(QString::fromUtf8(check.messages), QString());
    QCOMPARE(check.exitCode, 0);
}

void InstallingTest::manualPageTellsEveryCommandAndOption()
{
    const QString page = QString::fromUtf8(readFile(written(u"broadsheet.1"_s)));
    QVERIFY(!page.contains(u'@'));
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        QVERIFY2(page.contains(u".SS \""_s + command.name), qUtf8Printable(command.name));
        for (const Option &option : command.options) {
            QString name = option.name;
            QVERIFY2(page.contains(name.replace(u'-', u"\\-"_s)), qUtf8Printable(option.name));
        }
    }
}

void InstallingTest::shellsCanReadTheCompletions_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("file");
    QTest::newRow("bash") << u"bash"_s << u"share/bash-completion/completions/broadsheet"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"share/zsh/vendor-completions/_broadsheet"_s;
    QTest::newRow("fish") << u"fish"_s << u"share/fish/vendor_completions.d/broadsheet.fish"_s;
}

void InstallingTest::shellsCanReadTheCompletions()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, file);
    const QString tool = installedTool(shell);
    if (tool.isEmpty())
        QSKIP(qUtf8Printable(shell + u" is not installed; packaging/setup.sh --tests installs it."_s));
    const ToolRun check = run(tool, {u"-n"_s, installed(file)});
    QVERIFY2(check.exitCode == 0 && saidBy(check).isEmpty(), qUtf8Printable(saidBy(check)));
}

void InstallingTest::completionsKnowEveryCommandAndOption_data()
{
    shellsCanReadTheCompletions_data();
}

void InstallingTest::completionsKnowEveryCommandAndOption()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, file);
    const QString text = read(file);
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        QVERIFY2(text.contains(command.name), qUtf8Printable(command.name));
        for (const Option &option : command.options) {
            const QString name = shell == "fish"_L1 ? u"-l "_s + option.name.mid(2) : option.name;
            QVERIFY2(text.contains(name), qUtf8Printable(command.name + u' ' + option.name));
        }
    }
}

void InstallingTest::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("completions");
    QTest::newRow("a command") << u"expo"_s << u"export"_s;
    QTest::newRow("commands") << u"un"_s << u"unstar unread undelete undo"_s;
    QTest::newRow("an option") << u"export --no"_s << u"--no-abstracts --notes"_s;
    QTest::newRow("a value") << u"export --format bi"_s << u"bibtex biblatex"_s;
    QTest::newRow("another command's value") << u"list --sort up"_s << u"upvotes"_s;
    QTest::newRow("nothing of another command") << u"undo --no"_s << QString();
}

void InstallingTest::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, completions);
    REQUIRE_TOOL(tool, "bash");
    const QString script =
        u"source '%1'; compopt() { :; }; COMP_WORDS=(broadsheet %2); "
        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _broadsheet; echo \"${COMPREPLY[*]}\""_s.arg(
            installed(u"share/bash-completion/completions/broadsheet"_s), words);
    const ToolRun answer = run(tool, {u"--norc"_s, u"-c"_s, script});
    QCOMPARE(QString::fromUtf8(answer.output).trimmed(), completions);
}

QTEST_GUILESS_MAIN(InstallingTest)
#include "installingtest.moc"
