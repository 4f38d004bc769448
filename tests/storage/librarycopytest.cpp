#include "storage/database.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

void takeInPapers(PaperStore &store, int count)
{
    QList<DigestEntry> entries;
    for (int i = 1; i <= count; ++i) {
        Paper paper;
        paper.title = u"Paper %1"_s.arg(i);
        paper.links = {*linkFromAddress(u"https://github.com/example/%1"_s.arg(i))};
        entries.append(entryOn(QDate(2026, 9, 14), i, paper));
    }
    take(store, entries);
}

qsizetype found(PaperStore &store, const QString &search)
{
    return valueOf(store.find({.search = search}, QDate(2026, 9, 14))).size();
}

void damage(const QString &fileName, const QString &statement)
{
    const auto database = Database::open(fileName);
    if (!database || !(*database)->run(u"PRAGMA foreign_keys = OFF"_s) || !(*database)->run(statement))
        qFatal("Cannot damage %s", qUtf8Printable(fileName));
}

} // namespace

/// Backups, and the thorough look at a library.
class LibraryCopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void backupHoldsEverything();
    void backupReplacesAnOlderOne();
    void backupKeepsTheOldFileWhenItFails();
    void backupIntoTheLibraryItselfIsRefused();
    void findsNothingWrongWithASoundLibrary();
    void findsARowThatBelongsToNothing();
    void findsAnIndexThatDoesNotAgree();
    void mendsAnIndexThatDoesNotAgree();
    void mendsCountsAndPlaces_data();
    void mendsCountsAndPlaces();
};

void LibraryCopyTest::backupHoldsEverything()
{
    const StoreFixture fixture;
    const QString copy = fixture.folderFile(u"copy.sqlite"_s);
    {
        const auto store = fixture.open();
        takeInPapers(*store, 300);
        const PaperId first = valueOf(store->find({}, someMoment().date())).first();
        carryOut(*store, SetNote{first, u"Do not lose this."_s});
        QVERIFY(answerOf(store->backup(copy)).has_value());
        QCOMPARE(QDir(QFileInfo(copy).path()).entryList({u"copy*"_s, u"broadsheet-*"_s}, QDir::AllEntries),
                 QStringList{u"copy.sqlite"_s});
    }
    QCOMPARE(rowsOf(copy), rowsOf(fixture.fileName()));
    const auto restored = PaperStore::open(copy);
    QVERIFY(restored.has_value());
    QVERIFY(valueOf((*restored)->check()).isEmpty());
}

void LibraryCopyTest::backupReplacesAnOlderOne()
{
    const StoreFixture fixture;
    const QString copy = fixture.folderFile(u"copy.sqlite"_s);
    const auto store = fixture.open();
    QVERIFY(answerOf(store->backup(copy)).has_value());
    takeInPapers(*store, 3);
    QVERIFY(answerOf(store->backup(copy)).has_value());

    QCOMPARE(allPapers(**PaperStore::open(copy)).size(), 3);
}

void LibraryCopyTest::backupKeepsTheOldFileWhenItFails()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    // A folder of that name that is not empty cannot be replaced by a file.
    const QString target = fixture.folderFile(u"taken"_s);
    QVERIFY(QDir().mkpath(target + u"/inside"_s));

    const Result<void> done = answerOf(store->backup(target));

    QVERIFY(!done.has_value());
    QVERIFY2(done.error().message.contains(target), qUtf8Printable(done.error().message));
    QVERIFY(QFileInfo(target).isDir());
    QVERIFY(!answerOf(store->backup(fixture.folderFile(u"no/such/folder/copy.sqlite"_s))).has_value());
}

void LibraryCopyTest::backupIntoTheLibraryItselfIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    takeInPapers(*store, 3);

    QVERIFY(!answerOf(store->backup(fixture.fileName())).has_value());
    QCOMPARE(allPapers(*store).size(), 3);
}

void LibraryCopyTest::findsNothingWrongWithASoundLibrary()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    takeInPapers(*store, 30);

    QCOMPARE(valueOf(store->check()), QStringList());
}

void LibraryCopyTest::findsARowThatBelongsToNothing()
{
    const StoreFixture fixture;
    takeInPapers(*fixture.open(), 3);
    damage(fixture.fileName(), u"INSERT INTO paper_tags (tag, paper) VALUES (77, 1)"_s);

    const QStringList findings = valueOf(fixture.open()->check());

    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().contains(u"paper_tags"_s));
}

void LibraryCopyTest::findsAnIndexThatDoesNotAgree()
{
    const StoreFixture fixture;
    takeInPapers(*fixture.open(), 3);
    damage(fixture.fileName(), u"INSERT INTO search (search, rowid, title, authors, abstract, note) "
                               "VALUES ('delete', 2, 'Paper 2', '', '', '')"_s);

    const QStringList findings = valueOf(fixture.open()->check());

    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().contains(u"search index"_s));
}

void LibraryCopyTest::mendsAnIndexThatDoesNotAgree()
{
    const StoreFixture fixture;
    takeInPapers(*fixture.open(), 3);
    damage(fixture.fileName(), u"INSERT INTO search (search) VALUES ('delete-all')"_s);

    const auto store = fixture.open();
    QCOMPARE(found(*store, u"title:paper"_s), 0);
    QCOMPARE(valueOf(store->mend()), QStringList{u"The search index was made anew."_s});
    QCOMPARE(found(*store, u"title:paper"_s), 3);
    QCOMPARE(valueOf(store->check()), QStringList());
    QCOMPARE(valueOf(store->mend()), QStringList());
}

void LibraryCopyTest::mendsCountsAndPlaces_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("a count") << u"UPDATE counts SET number = 7 WHERE name = 'unread'"_s;
    QTest::newRow("a paper without a place") << u"DELETE FROM places WHERE paper = 2"_s;
    QTest::newRow("an unread paper kept as read") << u"UPDATE places SET unread = 0 WHERE paper = 2"_s;
}

void LibraryCopyTest::mendsCountsAndPlaces()
{
    QFETCH(const QString, fault);
    const StoreFixture fixture;
    takeInPapers(*fixture.open(), 3);
    damage(fixture.fileName(), fault);

    const auto store = fixture.open();
    QVERIFY(!valueOf(store->check()).isEmpty());
    QVERIFY(!valueOf(store->mend()).isEmpty());
    QCOMPARE(valueOf(store->check()), QStringList());
    QCOMPARE(allPapers(*store).size(), 3);
    QCOMPARE(found(*store, u"is:unread paper"_s), 3);
}

QTEST_GUILESS_MAIN(LibraryCopyTest)
#include "librarycopytest.moc"
