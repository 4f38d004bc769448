#include "storage/schema/migrations.h"

#include "storage/backupfolder.h"
#include "storage/database.h"
#include "storefixture.h"
#include "testlib/realdata.h"

#include <QFile>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<MigrationStep> stepsUpTo(int version)
{
    std::vector<MigrationStep> steps = migrationSteps();
    std::erase_if(steps, [version](const MigrationStep &step) { return step.version > version; });
    return steps;
}

/// The whole schema as SQLite keeps it, in a fixed order and without differences of spacing.
QStringList schemaOf(Database &database)
{
    const auto statements =
        database.rows(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s, {},
                      [](const Statement &row) { return row.value(0).toString().simplified(); });
    return statements.value_or(QStringList());
}

std::unique_ptr<Database> opened(const QString &fileName)
{
    auto database = Database::open(fileName);
    if (!database)
        qFatal("Cannot open %s", qUtf8Printable(fileName));
    return *std::move(database);
}

qint64 versionOf(Database &database)
{
    return database.number(u"PRAGMA user_version"_s).value_or(-1);
}

} // namespace

/// The released schemas are kept as text in data/schema-<version>.sql. BROADSHEET_UPDATE_REFERENCES=1 writes
/// the newest one anew; those before it are never touched again.
class MigrationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbersStepsWithoutGaps();
    void everyReleasedSchemaIsStillMadeTheSame();
    void migratedEqualsFresh();
    void leavesTheFileAsItWasWhenAStepFails();
    void takesEveryStepOnce();
    void keepsNoProgressThatThereIsNot();
    void keepsPapersAndMarksOfEveryOlderLibrary_data();
    void keepsPapersAndMarksOfEveryOlderLibrary();
};

void MigrationsTest::numbersStepsWithoutGaps()
{
    int version = 0;
    for (const MigrationStep &step : migrationSteps())
        QCOMPARE(step.version, ++version);
    QCOMPARE(newestSchemaVersion(), version);
}

void MigrationsTest::everyReleasedSchemaIsStillMadeTheSame()
{
    for (const MigrationStep &step : migrationSteps()) {
        const StoreFixture fixture;
        const auto database = opened(fixture.fileName());
        QVERIFY(migrate(*database, stepsUpTo(step.version)).has_value());
        const QByteArray schema = schemaOf(*database).join(u";\n"_s).toUtf8() + ";\n";
        const QString reference =
            QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/storage/data/schema-%1.sql").arg(step.version);
        if (qEnvironmentVariableIsSet("BROADSHEET_UPDATE_REFERENCES") &&
            step.version == newestSchemaVersion()) {
            QFile file(reference);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(schema), schema.size());
        }
        QVERIFY2(QFile::exists(reference), qUtf8Printable(reference));
        QCOMPARE(QString::fromUtf8(schema), QString::fromUtf8(readFile(reference)));
    }
}

void MigrationsTest::migratedEqualsFresh()
{
    const StoreFixture freshFixture;
    const auto fresh = opened(freshFixture.fileName());
    QVERIFY(migrate(*fresh, migrationSteps()).has_value());
    for (const MigrationStep &step : migrationSteps()) {
        const StoreFixture fixture;
        {
            const auto old = opened(fixture.fileName());
            QVERIFY(migrate(*old, stepsUpTo(step.version)).has_value());
        }
        const auto migrated = opened(fixture.fileName());
        QVERIFY(migrate(*migrated, migrationSteps()).has_value());
        QCOMPARE(schemaOf(*migrated), schemaOf(*fresh));
        QCOMPARE(versionOf(*migrated), newestSchemaVersion());
    }
}

void MigrationsTest::leavesTheFileAsItWasWhenAStepFails()
{
    const StoreFixture fixture;
    const auto database = opened(fixture.fileName());
    QVERIFY(migrate(*database, migrationSteps()).has_value());
    const QStringList before = schemaOf(*database);
    std::vector<MigrationStep> steps = migrationSteps();
    const int next = newestSchemaVersion() + 1;
    steps.push_back(
        {.version = next, .statements = {u"CREATE TABLE new (id INTEGER)"_s, u"NO SUCH STATEMENT"_s}});

    QVERIFY(!migrate(*database, steps).has_value());

    QCOMPARE(schemaOf(*database), before);
    QCOMPARE(versionOf(*database), newestSchemaVersion());
    steps.back().statements = {u"INSERT INTO links VALUES (12345, 1, 'github', 'https://example.org')"_s,
                               u"PRAGMA defer_foreign_keys = ON"_s};
    QVERIFY(!migrate(*database, steps).has_value());
    QCOMPARE(versionOf(*database), newestSchemaVersion());
}

void MigrationsTest::takesEveryStepOnce()
{
    const StoreFixture fixture;
    std::vector<MigrationStep> steps = migrationSteps();
    const int next = newestSchemaVersion() + 1;
    steps.push_back({.version = next, .statements = {u"CREATE TABLE new (id INTEGER)"_s}});
    for (int round = 0; round < 2; ++round) {
        const auto database = opened(fixture.fileName());
        QVERIFY(migrate(*database, steps).has_value());
        QCOMPARE(versionOf(*database), next);
    }
}

void MigrationsTest::keepsNoProgressThatThereIsNot()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper paper;
    paper.title = u"One"_s;
    take(*store, {entry(paper)});
    carryOut(*store, SetReadingList{.papers = {onlyPaper(*store).id}, .readingList = u"List"_s});
    const auto database = opened(fixture.fileName());
    QVERIFY(database->run(u"UPDATE reading_list_entries SET progress = 2"_s).has_value());
    QVERIFY(!database->run(u"UPDATE reading_list_entries SET progress = 3"_s).has_value());
}

void MigrationsTest::keepsPapersAndMarksOfEveryOlderLibrary_data()
{
    QTest::addColumn<int>("version");

    for (int version = 1; version < newestSchemaVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

// Each was made by the program of its time from the sample digest, and is never touched again.
void MigrationsTest::keepsPapersAndMarksOfEveryOlderLibrary()
{
    QFETCH(const int, version);
    const StoreFixture fixture;
    const QString kept =
        QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/storage/data/library-%1.sqlite").arg(version);
    QVERIFY2(QFile::copy(kept, fixture.fileName()), qUtf8Printable(kept));
    QVERIFY(QFile::setPermissions(fixture.fileName(), QFile::ReadOwner | QFile::WriteOwner));

    const auto store = fixture.open();

    const QFileInfoList saved = backupFolder(fixture.fileName()).entryInfoList(QDir::Files);
    QCOMPARE(saved.size(), version < newestSchemaVersion() ? 1 : 0);
    for (const QFileInfo &backup : saved)
        QCOMPARE(versionOf(*opened(backup.filePath())), version);

    const QList<LibraryPaper> papers = allPapers(*store);
    QCOMPARE(papers.size(), 14);
    QVERIFY(papers.at(1).marks.starred);
    QCOMPARE(papers.at(1).marks.tags, QStringList{u"keep"_s});
    QVERIFY(papers.at(2).marks.read);
    QCOMPARE(papers.at(4).marks.note, u"Kept from the first version."_s);
    QCOMPARE(papers.at(4).appearances.first().digest.date, QDate(2025, 9, 11));
    if (version >= 3) {
        const QList<PaperId> ordered{papers.at(6).id, papers.at(1).id, papers.at(3).id};
        QCOMPARE(valueOf(store->find({.source = ReadingListPapers{u"Kept list"_s}}, QDate(2026, 9, 14))),
                 ordered);
        QCOMPARE(papers.at(3).marks.readingListProgress, QList{ReadingProgress::ToRead});
    }
    QCOMPARE(valueOf(store->check()), QStringList());
    // The papers are still known by their titles.
    Paper again;
    again.title = papers.at(4).content.title.toUpper();
    QCOMPARE(take(*store, {entry(again)}).added, 0);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
