#include "library/backups/backups.h"

#include "library/backups/dailybackups.h"
#include "library/library.h"
#include "storage/backupfolder.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BackupsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdsWhatTheLibraryHolds();
    void isMadeWhileTheLibraryIsWritten();
    void isMadeOnceADay();
    void isNotMadeOfAnEmptyLibrary();
    void leavesOutWhatIsNoBackup();
    void thinsOutTheOlderOnes();
    void thinsOutNothingWhenMuchIsMissing();
    void saysWhenTheFolderCannotBeMade();
    void isMadeInTheBackgroundAfterAWhile();
    void tellsAFailureOnce();

private:
    QString file() const { return m_library->fileName(); }
    QDateTime day(int number) const { return {QDate(2026, 3, 1).addDays(number), QTime(8, 0)}; }
    /// An older backup, as far as its name tells.
    void leaveBackupOf(const QDateTime &moment, const QString &original) const
    {
        const QString name = u"%1-%2.sqlite"_s.arg(QFileInfo(file()).completeBaseName(),
                                                   moment.toString(u"yyyy-MM-dd-HHmmss"_s));
        QVERIFY(QFile::copy(original, backupFolder(file()).filePath(name)));
    }

    std::unique_ptr<LibraryBuilder> m_builder;
    std::unique_ptr<Library> m_library;
};

void BackupsTest::init()
{
    m_builder = std::make_unique<LibraryBuilder>();
    m_library = m_builder->open();
    importPageText(*m_library, madeUpPage(10));
}

void BackupsTest::cleanup()
{
    m_library.reset();
}

void BackupsTest::holdsWhatTheLibraryHolds()
{
    const PaperId paper = valueOf(m_library->find({})).first();
    valueOf(m_library->edit(SetNote{paper, u"Not to be lost."_s}));
    const Result<Backup> made = makeBackup(file(), day(0));
    QVERIFY(made);
    QCOMPARE(made->papers, 10);
    QCOMPARE(made->notes, 1);
    QCOMPARE(made->bytes, QFileInfo(made->fileName).size());
    QCOMPARE(backupsOf(file()), QList{*made});
    const auto backup = Library::open(made->fileName);
    QVERIFY(backup);
    QCOMPARE(valueOf((*backup)->paper(paper)).marks.note, u"Not to be lost."_s);
}

void BackupsTest::isMadeWhileTheLibraryIsWritten()
{
    const QList<PaperId> papers = valueOf(m_library->find({}));
    const auto unfinished = m_library->edit(SetStar{papers});
    QVERIFY(makeBackup(file(), day(0)));
    QCOMPARE(valueOf(unfinished).marksChanged.size(), papers.size());
}

void BackupsTest::isMadeOnceADay()
{
    QVERIFY(makeDailyBackup(file(), day(0)).value());
    QVERIFY(!makeDailyBackup(file(), day(0).addSecs(3600)).value());
    QVERIFY(makeDailyBackup(file(), day(1)).value());
    QCOMPARE(backupsOf(file()).size(), 2);
    QCOMPARE(backupsOf(file()).first().made, day(1));
}

void BackupsTest::isNotMadeOfAnEmptyLibrary()
{
    const LibraryBuilder builder;
    const auto empty = builder.open();
    QVERIFY(!makeDailyBackup(empty->fileName(), day(0)).value());
    QVERIFY(!backupFolder(empty->fileName()).exists());
}

void BackupsTest::leavesOutWhatIsNoBackup()
{
    const Result<Backup> made = makeBackup(file(), day(0));
    QVERIFY(made);
    QFile damaged(QString(made->fileName).replace(u"080000"_s, u"090000"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("no library");
    damaged.close();
    QCOMPARE(backupsOf(file()), QList{*made});
}

void BackupsTest::thinsOutTheOlderOnes()
{
    const QString first = makeBackup(file(), day(0)).value().fileName;
    for (int number = 1; number < 40; ++number)
        leaveBackupOf(day(number), first);
    QFile own(backupFolder(file()).filePath(u"my own copy.sqlite"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(makeBackup(file(), day(40)));
    QVERIFY(own.exists());
    const QList<Backup> kept = backupsOf(file());
    QCOMPARE(kept.first().made, day(40));
    QVERIFY2(kept.size() >= 7 && kept.size() <= 11, qPrintable(QString::number(kept.size())));
}

void BackupsTest::thinsOutNothingWhenMuchIsMissing()
{
    const LibraryBuilder builder;
    const auto larger = builder.open();
    importPageText(*larger, madeUpPage(60));
    QVERIFY(makeBackup(file(), day(0)));
    QVERIFY(makeBackup(larger->fileName(), day(0)));
    const QString large = backupsOf(larger->fileName()).first().fileName;
    for (int number = 1; number < 20; ++number)
        leaveBackupOf(day(number), large);
    const Result<Backup> made = makeBackup(file(), day(20));
    QVERIFY(made);
    QVERIFY(isMuchSmaller(*made, 60));
    QCOMPARE(backupsOf(file()).size(), 21);
}

void BackupsTest::saysWhenTheFolderCannotBeMade()
{
    QFile inTheWay(backupFolder(file()).path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<Backup> made = makeBackup(file(), day(0));
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"-backups"_s), qPrintable(made.error().message));
}

void BackupsTest::isMadeInTheBackgroundAfterAWhile()
{
    const DailyBackups backups(
        file(), [this] { return day(3); }, 1ms);
    const QSignalSpy made(&backups, &DailyBackups::made);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(backupsOf(file()).size(), 1);
}

void BackupsTest::tellsAFailureOnce()
{
    QFile inTheWay(backupFolder(file()).path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const DailyBackups backups(
        file(), [this] { return day(3); }, 1ms);
    const QSignalSpy failed(&backups, &DailyBackups::failed);
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
