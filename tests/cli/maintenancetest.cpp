#include "commandrunner.h"
#include "library/library.h"
#include "storage/database.h"
#include "testlib/realdata.h"

#include <QDir>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Check, backup and restore.
class MaintenanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsAGoodLibrarySound();
    void mendsTheSearchIndex();
    void readsALibraryMadeByANewerVersion();
    void restoresWhatWasBackedUpAndKeepsThePresent();
    void restoresWhereNothingWas();
    void restoresOverADamagedLibrary();
    void leavesTheBackupAsItWas();
    void restoringTwiceInASecondKeepsBoth();
    void refusesToRestoreWhatIsNoBackup_data();
    void refusesToRestoreWhatIsNoBackup();
    void refusesToRestoreUnderAnOpenWindow();
    void listsTheBackupsBesideTheLibrary();
    void saysWhenABackupIsMuchSmaller();

private:
    QStringList ids() const { return m_runner->run({u"list"_s, u"--format"_s, u"ids"_s}).lines(); }
    QStringList files() const
    {
        return QDir(m_runner->file({})).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<CommandRunner> m_runner;
    QString m_backup;
};

void MaintenanceTest::init()
{
    m_runner = std::make_unique<CommandRunner>();
    VERIFY_DONE(m_runner->run({u"import"_s, u"-"_s}, smallDigest()));
    m_backup = m_runner->file(u"backup.sqlite"_s);
    const Outcome outcome = m_runner->run({u"backup"_s, m_backup});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.messages.contains(m_backup));
}

void MaintenanceTest::findsAGoodLibrarySound()
{
    const Outcome outcome = m_runner->run({u"check"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.messages.contains(u"sound"_s));
}

void MaintenanceTest::mendsTheSearchIndex()
{
    {
        const auto database = Database::open(m_runner->libraryFile());
        QVERIFY(database && (*database)->run(u"INSERT INTO search (search) VALUES ('delete-all')"_s));
    }
    QVERIFY(m_runner->run({u"list"_s, u"foxes"_s}).output.isEmpty());
    const Outcome checked = m_runner->run({u"check"_s});
    VERIFY_DONE(checked);
    QCOMPARE(checked.lines(), QStringList{u"The search index was made anew."_s});
    QVERIFY(checked.messages.contains(u"sound"_s));
    QVERIFY(!m_runner->run({u"list"_s, u"foxes"_s}).output.isEmpty());
}

/// The version is a number at byte 60 of the file: https://www.sqlite.org/fileformat2.html.
void MaintenanceTest::readsALibraryMadeByANewerVersion()
{
    QFile library(m_runner->libraryFile());
    QVERIFY(library.open(QIODevice::ReadWrite));
    QVERIFY(library.seek(60));
    QCOMPARE(library.write("\x00\x01\x00\x00", 4), 4);
    library.close();
    const QByteArray before = readFile(m_runner->libraryFile());
    QCOMPARE(ids().size(), 2);
    for (const QStringList &words :
         {QStringList{u"star"_s, u"1"_s}, QStringList{u"note"_s, u"1"_s, u"Mine"_s},
          QStringList{u"delete"_s, u"1"_s}, QStringList{u"undo"_s}}) {
        const Outcome outcome = m_runner->run(words);
        VERIFY_REFUSED(outcome, ExitStatus::Failed, u"newer version"_s);
        QVERIFY(outcome.messages.contains(u"library.sqlite"_s));
    }
    VERIFY_REFUSED(m_runner->run({u"import"_s, u"-"_s}, smallDigest()), ExitStatus::Failed,
                   u"newer version"_s);
    QCOMPARE(readFile(m_runner->libraryFile()), before);
}

void MaintenanceTest::restoresWhatWasBackedUpAndKeepsThePresent()
{
    VERIFY_DONE(m_runner->run({u"star"_s, u"2509.00001"_s}));
    const Outcome outcome = m_runner->run({u"restore"_s, m_backup});
    VERIFY_DONE(outcome);
    const QString kept = m_runner->file(u"library-2026-09-14-120000.sqlite"_s);
    QVERIFY2(outcome.messages.contains(kept), qUtf8Printable(outcome.messages));
    QCOMPARE(ids().size(), 2);
    QVERIFY(m_runner->run({u"list"_s, u"is:starred"_s}).output.isEmpty());
    QCOMPARE(
        m_runner->runAnywhere({u"list"_s, u"is:starred"_s, u"--library"_s, kept, u"--format"_s, u"ids"_s})
            .lines()
            .size(),
        1);
    QCOMPARE(files(),
             (QStringList{u"backup.sqlite"_s, u"library-2026-09-14-120000.sqlite"_s, u"library.sqlite"_s}));
}

void MaintenanceTest::restoresWhereNothingWas()
{
    QVERIFY(QFile::remove(m_runner->libraryFile()));
    const Outcome outcome = m_runner->run({u"restore"_s, m_backup});
    VERIFY_DONE(outcome);
    QCOMPARE(ids().size(), 2);
    QCOMPARE(files(), (QStringList{u"backup.sqlite"_s, u"library.sqlite"_s}));
}

void MaintenanceTest::restoresOverADamagedLibrary()
{
    m_runner->write(u"library.sqlite"_s, "no library at all");
    VERIFY_DONE(m_runner->run({u"restore"_s, m_backup}));
    QCOMPARE(ids().size(), 2);
    QCOMPARE(readFile(m_runner->file(u"library-2026-09-14-120000.sqlite"_s)),
             QByteArray("no library at all"));
}

void MaintenanceTest::leavesTheBackupAsItWas()
{
    const QByteArray before = readFile(m_backup);
    VERIFY_DONE(m_runner->run({u"restore"_s, m_backup}));
    QCOMPARE(readFile(m_backup), before);
}

void MaintenanceTest::restoringTwiceInASecondKeepsBoth()
{
    VERIFY_DONE(m_runner->run({u"restore"_s, m_backup}));
    VERIFY_DONE(m_runner->run({u"restore"_s, m_backup}));
    QVERIFY(QFile::exists(m_runner->file(u"library-2026-09-14-120000.sqlite"_s)));
    QVERIFY(QFile::exists(m_runner->file(u"library-2026-09-14-120000-2.sqlite"_s)));
}

void MaintenanceTest::refusesToRestoreWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no library at all");
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16);
}

void MaintenanceTest::refusesToRestoreWhatIsNoBackup()
{
    QFETCH(const QByteArray, content);
    const QString bad = m_runner->write(u"bad.sqlite"_s, content);
    const QByteArray before = readFile(m_runner->libraryFile());
    VERIFY_REFUSED(m_runner->run({u"restore"_s, bad}), ExitStatus::Failed, bad);
    VERIFY_REFUSED(m_runner->run({u"restore"_s, bad + u".missing"_s}), ExitStatus::Failed, u"missing"_s);
    QCOMPARE(readFile(m_runner->libraryFile()), before);
    QCOMPARE(files(), (QStringList{u"backup.sqlite"_s, u"bad.sqlite"_s, u"library.sqlite"_s}));
}

void MaintenanceTest::refusesToRestoreUnderAnOpenWindow()
{
    const auto window = Library::open(m_runner->libraryFile(), CommandRunner::clock());
    QVERIFY(window);
    VERIFY_REFUSED(m_runner->run({u"restore"_s, m_backup}), ExitStatus::Failed, u"open in another window"_s);
    QCOMPARE(ids().size(), 2);
}

void MaintenanceTest::listsTheBackupsBesideTheLibrary()
{
    VERIFY_REFUSED(m_runner->run({u"restore"_s}), ExitStatus::Failed, u"no backups"_s);
    VERIFY_DONE(m_runner->run({u"backup"_s}));
    const Outcome listed = m_runner->run({u"restore"_s});
    VERIFY_DONE(listed);
    const QString saved = m_runner->file(u"library-backups/library-2026-09-14-120000.sqlite"_s);
    QCOMPARE(listed.lines().size(), 1);
    QVERIFY2(listed.output.startsWith(u"2026-09-14 12:00  2 papers, 0 notes, "_s),
             qUtf8Printable(listed.output));
    QVERIFY2(listed.output.contains(saved), qUtf8Printable(listed.output));
    QVERIFY(!listed.output.contains(u"much smaller"_s));
    VERIFY_DONE(m_runner->run({u"restore"_s, saved}));
    QCOMPARE(ids().size(), 2);
}

void MaintenanceTest::saysWhenABackupIsMuchSmaller()
{
    const QString empty = m_runner->file(u"empty.sqlite"_s);
    VERIFY_DONE(m_runner->runAnywhere({u"--library"_s, empty, u"list"_s}));
    const Outcome restored = m_runner->run({u"restore"_s, empty});
    VERIFY_DONE(restored);
    QVERIFY2(restored.messages.contains(u"much smaller: 0 papers, where there were 2"_s),
             qUtf8Printable(restored.messages));
}

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenancetest.moc"
