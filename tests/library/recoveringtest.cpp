#include "library/backups/recovering.h"

#include "library/backups/backups.h"
#include "library/library.h"
#include "storage/database.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qUtf8Printable(fileName));
}

/// As a disk does that loses a piece of a file.
void overwrite(const QString &fileName, qint64 from, qint64 bytes)
{
    QByteArray content = contentOf(fileName);
    for (qint64 place = from; place < std::min<qint64>(from + bytes, content.size()); ++place)
        content[place] = char(0xAA);
    write(fileName, content);
}

constexpr qint64 page = 4096;

} // namespace

class RecoveringTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void soundLibraryIsNotDamaged();
    void missingOrEmptyFileIsNotDamaged();
    void newestSoundBackupComesInPlace();
    void passesOverADamagedBackup();
    void marksSinceTheBackupAreSalvaged();
    void beginsAnewWithWhatCanBeReadWhereThereIsNoBackup();
    void recoversAFileThatIsNoLibraryAnyMore();
    void keepsTheDamagedFileAsItWas();
    void busyLibraryIsNotDamaged();
    void searchIndexThatDoesNotAgreeIsNoDamage();
    void leavesALibraryAloneThatIsOpenElsewhere();
    void leavesNothingBehindBesideTheDamagedFile();
    void isNeverAtALossWhereverItIsDamaged_data();
    void isNeverAtALossWhereverItIsDamaged();

private:
    /// The library with a number of papers, closed.
    void make(int papers);
    void damageTables();
    QStringList notes();

    std::unique_ptr<LibraryBuilder> m_files;
};

void RecoveringTest::init()
{
    m_files = std::make_unique<LibraryBuilder>();
}

void RecoveringTest::make(int papers)
{
    const auto library = m_files->open();
    importPageText(*library, madeUpPage(papers));
    const QList<PaperId> all = valueOf(library->find({}));
    valueOf(library->edit(SetNote{.paper = all.first(), .note = u"Of the first day"_s}));
}

void RecoveringTest::damageTables()
{
    // The header and the schema stay, so that it is found out late.
    const qint64 size = QFile(m_files->fileName()).size();
    overwrite(m_files->fileName(), size / 2, 4 * page);
    QVERIFY(isDamaged(m_files->fileName()));
}

QStringList RecoveringTest::notes()
{
    const auto library = m_files->open();
    QStringList notes;
    const auto papers = valueOf(library->papers(PaperQuery{.source = NotedPapers{}}));
    for (const LibraryPaper &paper : papers)
        notes.append(paper.marks.note);
    notes.sort();
    return notes;
}

void RecoveringTest::soundLibraryIsNotDamaged()
{
    make(5);
    QVERIFY(!isDamaged(m_files->fileName()));
    const auto library = m_files->open();
    QVERIFY(!isDamaged(m_files->fileName()));
}

void RecoveringTest::missingOrEmptyFileIsNotDamaged()
{
    QVERIFY(!isDamaged(m_files->fileName()));
    write(m_files->fileName(), {});
    QVERIFY(!isDamaged(m_files->fileName()));
    // Some other file, of which there are no backups.
    write(m_files->fileName(), "A letter to my aunt.");
    QVERIFY(!isDamaged(m_files->fileName()));
}

void RecoveringTest::newestSoundBackupComesInPlace()
{
    make(5);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-1)).has_value());
    damageTables();
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY2(recovery.has_value(), recovery ? "" : qUtf8Printable(recovery.error().message));
    QCOMPARE(recovery->papers, 5);
    QCOMPARE(recovery->backupMade, stoppedClock()().addDays(-1));
    QVERIFY(QFile::exists(recovery->damagedFile));
    QVERIFY(!isDamaged(m_files->fileName()));
    QCOMPARE(notes(), QStringList{u"Of the first day"_s});
    QVERIFY2(recoveryText(*recovery).contains(recovery->damagedFile),
             qUtf8Printable(recoveryText(*recovery)));
}

void RecoveringTest::passesOverADamagedBackup()
{
    make(5);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-2)).has_value());
    const auto newer = makeBackup(m_files->fileName(), stoppedClock()().addDays(-1));
    QVERIFY(newer.has_value());
    overwrite(newer->fileName, page, 10 * page);
    damageTables();
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(recovery.has_value());
    QCOMPARE(recovery->backupMade, stoppedClock()().addDays(-2));
}

void RecoveringTest::marksSinceTheBackupAreSalvaged()
{
    make(300);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-1)).has_value());
    {
        const auto library = m_files->open();
        const QList<PaperId> papers = valueOf(library->find({}));
        valueOf(library->edit(SetNote{.paper = papers.at(7), .note = u"Of today"_s}));
        valueOf(library->edit(SetTag{.papers = {papers.at(8)}, .tag = u"today"_s}));
        DigestEntry entry;
        entry.paper.title = u"A paper of today"_s;
        importSource(*library, {.name = u"list"_s, .entries = QList{entry}});
    }
    // The last page of the file, of whatever it is.
    overwrite(m_files->fileName(), QFile(m_files->fileName()).size() - page, page);
    QVERIFY(isDamaged(m_files->fileName()));
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(recovery.has_value());
    QCOMPARE(recovery->papers, 301);
    QCOMPARE(recovery->salvaged, 3);
    QCOMPARE(notes(), QStringList({u"Of the first day"_s, u"Of today"_s}));
    const auto library = m_files->open();
    QCOMPARE(valueOf(library->find({.source = TaggedPapers{u"today"_s}})).size(), 1);
    QCOMPARE(valueOf(library->check()), QStringList());
}

void RecoveringTest::beginsAnewWithWhatCanBeReadWhereThereIsNoBackup()
{
    make(300);
    overwrite(m_files->fileName(), QFile(m_files->fileName()).size() - page, page);
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(recovery.has_value());
    QVERIFY(!recovery->backupMade.isValid());
    QCOMPARE(recovery->papers, 300);
    QCOMPARE(notes(), QStringList{u"Of the first day"_s});
}

void RecoveringTest::recoversAFileThatIsNoLibraryAnyMore()
{
    make(5);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-1)).has_value());
    overwrite(m_files->fileName(), 0, page);
    QVERIFY(isDamaged(m_files->fileName()));
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(recovery.has_value());
    QCOMPARE(recovery->papers, 5);
}

void RecoveringTest::keepsTheDamagedFileAsItWas()
{
    make(50);
    damageTables();
    const QByteArray before = contentOf(m_files->fileName());
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(recovery.has_value());
    QCOMPARE(contentOf(recovery->damagedFile), before);
}

void RecoveringTest::busyLibraryIsNotDamaged()
{
    make(5);
    const auto writer = *Database::open(m_files->fileName());
    QVERIFY(writer->run(u"PRAGMA locking_mode = EXCLUSIVE"_s).has_value());
    QVERIFY(writer->run(u"BEGIN EXCLUSIVE"_s).has_value());
    QVERIFY(writer->run(u"UPDATE marks SET read = 1"_s).has_value());
    QVERIFY(!isDamaged(m_files->fileName()));
}

void RecoveringTest::searchIndexThatDoesNotAgreeIsNoDamage()
{
    make(5);
    const auto database = *Database::open(m_files->fileName());
    QVERIFY(database->run(u"DELETE FROM search_data WHERE id > 10"_s).has_value());
    QVERIFY(!isDamaged(m_files->fileName()));
}

void RecoveringTest::leavesALibraryAloneThatIsOpenElsewhere()
{
    make(5);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-1)).has_value());
    const auto window = m_files->open();
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(!recovery.has_value());
    QVERIFY2(recovery.error().message.contains(u"open in another window"_s),
             qUtf8Printable(recovery.error().message));
    // What it writes is still in its place.
    const QList<PaperId> papers = valueOf(window->find({}));
    valueOf(window->edit(SetNote{.paper = papers.last(), .note = u"Written meanwhile"_s}));
    QCOMPARE(notes(), QStringList({u"Of the first day"_s, u"Written meanwhile"_s}));
}

void RecoveringTest::leavesNothingBehindBesideTheDamagedFile()
{
    make(50);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-1)).has_value());
    damageTables();
    const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
    QVERIFY(recovery.has_value());
    const QDir folder = QFileInfo(m_files->fileName()).dir();
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             QStringList(
                 {u"library-backups"_s, QFileInfo(recovery->damagedFile).fileName(), u"library.sqlite"_s}));
}

void RecoveringTest::isNeverAtALossWhereverItIsDamaged_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("bits flipped") << false;
    QTest::newRow("cut off") << true;
}

/// In full with BROADSHEET_DURABILITY=full: a thousand places each.
void RecoveringTest::isNeverAtALossWhereverItIsDamaged()
{
    QFETCH(const bool, isCut);
    const int places = qEnvironmentVariable("BROADSHEET_DURABILITY") == "full"_L1 ? 1000 : 25;
    make(40);
    QVERIFY(makeBackup(m_files->fileName(), stoppedClock()().addDays(-1)).has_value());
    const QByteArray whole = contentOf(m_files->fileName());
    QRandomGenerator random(isCut ? 1 : 2);
    int fine = 0;
    int recovered = 0;
    for (int i = 0; i < places; ++i) {
        const qint64 place = random.bounded(qint64(1), qint64(whole.size()));
        QByteArray damaged = whole;
        if (isCut)
            damaged.truncate(place);
        else
            damaged[place] = char(damaged.at(place) ^ (1 << random.bounded(8)));
        write(m_files->fileName(), damaged);
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_files->fileName() + ending);
        if (isDamaged(m_files->fileName())) {
            const auto recovery = recoverLibrary(m_files->fileName(), stoppedClock());
            QVERIFY2(recovery.has_value(), qUtf8Printable(u"at %1"_s.arg(place)));
            QVERIFY2(recovery->papers >= 40, qUtf8Printable(u"at %1"_s.arg(place)));
            QVERIFY(QFile::remove(recovery->damagedFile));
            ++recovered;
        }
        // Where SQLite finds nothing wrong, the library opens, or says why it does not.
        const auto library = Library::open(m_files->fileName(), stoppedClock());
        if (!library) {
            QVERIFY2(!library.error().message.isEmpty(), qUtf8Printable(u"at %1"_s.arg(place)));
            continue;
        }
        ++fine;
        (void)answerOf((*library)->papers(PaperQuery{}));
        (void)answerOf((*library)->check());
    }
    qInfo("%d places: opened %d, of these recovered before %d.", places, fine, recovered);
    QVERIFY(recovered > 0);
}

QTEST_GUILESS_MAIN(RecoveringTest)
#include "recoveringtest.moc"
