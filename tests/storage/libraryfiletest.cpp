#include "storage/libraryfile.h"

#include "storage/database.h"
#include "storage/schema/migrations.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

#include <unistd.h>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qUtf8Printable(fileName));
}

/// Runs statements on a file without anything of the library's.
void runOn(const QString &fileName, const QStringList &statements)
{
    const auto database = Database::open(fileName);
    if (!database)
        qFatal("Cannot open %s", qUtf8Printable(fileName));
    for (const QString &statement : statements) {
        if (const auto ran = (*database)->run(statement); !ran)
            qFatal("%s", qUtf8Printable(ran.error().detail));
    }
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class LibraryFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesTheFoldersOfANewLibrary();
    void opensAnEmptyFileAsANewLibrary();
    void setsUpTheConnection();
    void survivesBeingCutOffAfterTheFirstWrite();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void leavesALibraryOfANewerVersionAlone();
    void namesTheFolderThatCannotBeMade();
    void namesTheFolderThatCannotBeWritten();
    void saysThatAFolderIsNoLibrary();
    void reportsADamagedLibrary();
    void opensOneFileTwiceAtOnce();
};

void LibraryFileTest::makesTheFoldersOfANewLibrary()
{
    const StoreFixture fixture;
    const QString fileName = fixture.folderFile(u"some/new folder/library.sqlite"_s);

    QVERIFY(openLibraryFile(fileName).has_value());

    QVERIFY(QFile::exists(fileName));
    QCOMPARE(filesIn(QFileInfo(fileName).path()), QStringList{u"library.sqlite"_s});
}

void LibraryFileTest::opensAnEmptyFileAsANewLibrary()
{
    const StoreFixture fixture;
    write(fixture.fileName(), {});

    QVERIFY(openLibraryFile(fixture.fileName()).has_value());
}

void LibraryFileTest::setsUpTheConnection()
{
    const StoreFixture fixture;
    const auto database = openLibraryFile(fixture.fileName());
    QVERIFY(database.has_value());
    const auto pragma = [&database](const QString &name) {
        return (*database)
            ->firstRow(u"PRAGMA "_s + name, {}, [](const Statement &row) { return row.value(0).toString(); })
            ->value_or(QString());
    };
    constexpr auto full = "2"_L1;
    constexpr auto normal = "1"_L1;

    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
    QCOMPARE(pragma(u"synchronous"_s), full);
    QVERIFY((*database)->setWorkload(Workload::Bulk).has_value());
    QCOMPARE(pragma(u"synchronous"_s), normal);
    QCOMPARE(pragma(u"application_id"_s).toInt(), libraryApplicationId);
    QCOMPARE(pragma(u"user_version"_s).toInt(), newestSchemaVersion());
}

void LibraryFileTest::survivesBeingCutOffAfterTheFirstWrite()
{
    const StoreFixture fixture;
    const QString copy = fixture.folderFile(u"copy.sqlite"_s);
    {
        const auto database = openLibraryFile(fixture.fileName());
        QVERIFY(database.has_value());
        // What is on the disk while the program runs is what a power cut leaves.
        QVERIFY(QFile::copy(fixture.fileName(), copy));
    }
    QVERIFY(openLibraryFile(copy).has_value());
}

void LibraryFileTest::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("text") << QByteArray("Daily Papers\n");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("cut off header") << QByteArray("SQLite format 3\0", 16);

    const StoreFixture fixture;
    runOn(fixture.fileName(), {u"CREATE TABLE papers (id INTEGER)"_s});
    QFile file(fixture.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::newRow("another program's database") << file.readAll();
}

void LibraryFileTest::leavesOtherFilesAlone()
{
    QFETCH(const QByteArray, content);
    const StoreFixture fixture;
    write(fixture.fileName(), content);

    const auto database = openLibraryFile(fixture.fileName());

    QVERIFY(!database.has_value());
    QVERIFY2(database.error().message.contains(fixture.fileName()), qUtf8Printable(database.error().message));
    QVERIFY(database.error().message.contains(u"not a library"_s));
    QFile file(fixture.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(filesIn(QFileInfo(fixture.fileName()).path()), QStringList{u"library.sqlite"_s});
}

void LibraryFileTest::leavesALibraryOfANewerVersionAlone()
{
    const StoreFixture fixture;
    QVERIFY(openLibraryFile(fixture.fileName()).has_value());
    runOn(fixture.fileName(), {u"PRAGMA user_version = 1000"_s});
    QFile file(fixture.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    const auto database = openLibraryFile(fixture.fileName());

    QVERIFY(!database.has_value());
    QCOMPARE(database.error().message,
             u"The library %1 was made by a newer version of Broadsheet. Nothing was "
             "changed. Update Broadsheet to open it."_s.arg(fixture.fileName()));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void LibraryFileTest::namesTheFolderThatCannotBeMade()
{
    const StoreFixture fixture;
    write(fixture.folderFile(u"file"_s), "in the way");
    const QString folder = fixture.folderFile(u"file/folder"_s);

    const auto database = openLibraryFile(folder + u"/library.sqlite"_s);

    QVERIFY(!database.has_value());
    QVERIFY2(database.error().message.contains(folder), qUtf8Printable(database.error().message));
}

void LibraryFileTest::namesTheFolderThatCannotBeWritten()
{
    if (geteuid() == 0)
        QSKIP("Permissions do not bind the superuser, as whom this test runs.");
    const StoreFixture fixture;
    const QString folder = fixture.folderFile(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));

    const auto database = openLibraryFile(folder + u"/library.sqlite"_s);

    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!database.has_value());
    QVERIFY2(database.error().message.contains(folder), qUtf8Printable(database.error().message));
}

void LibraryFileTest::saysThatAFolderIsNoLibrary()
{
    const StoreFixture fixture;
    QVERIFY(QDir().mkpath(fixture.fileName()));

    const auto database = openLibraryFile(fixture.fileName());

    QVERIFY(!database.has_value());
    QVERIFY(database.error().message.contains(fixture.fileName()));
}

void LibraryFileTest::reportsADamagedLibrary()
{
    const StoreFixture fixture;
    QVERIFY(openLibraryFile(fixture.fileName()).has_value());
    QFile file(fixture.fileName());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Everything behind the header.
    QVERIFY(file.seek(100));
    const QByteArray noise(static_cast<qsizetype>(file.size() - 100), '\x5a');
    QCOMPARE(file.write(noise), noise.size());
    file.close();

    const auto store = PaperStore::open(fixture.fileName());
    const QString message =
        store ? answerOf((*store)->sourceCounts()).error().message : store.error().message;

    QVERIFY2(message.contains(fixture.fileName()) && message.contains(u"damaged"_s), qUtf8Printable(message));
}

void LibraryFileTest::opensOneFileTwiceAtOnce()
{
    const StoreFixture fixture;
    const auto first = fixture.open();
    const auto second = fixture.open();
    Paper paper;
    paper.title = u"Seen by both"_s;

    take(*first, {entry(paper)});

    QCOMPARE(onlyPaper(*second).content.title, paper.title);
    QCOMPARE(take(*second, {entry(paper)}).unchanged, 1);
}

QTEST_GUILESS_MAIN(LibraryFileTest)
#include "libraryfiletest.moc"
