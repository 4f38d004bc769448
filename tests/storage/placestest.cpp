#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/libraryfile.h"
#include "storage/placenumbers.h"
#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 9, 14);
const QDate tuesday(2026, 9, 15);

Paper paperNamed(const QString &title)
{
    Paper paper;
    paper.title = title;
    return paper;
}

DigestEntry entryOf(const QString &digest, QDate day, int position, const QString &title)
{
    return {.paper = paperNamed(title),
            .appearance = {.digest = {.name = digest, .date = day}, .position = position, .upvotes = {}}};
}

} // namespace

/// Where papers stand in the list, and the numbers that are kept beside it.
class PlacesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesUpFromDayToDayAndPositionToPosition();
    void givesTheDaysOfASpan();
    void listsDigestsOfOneDayPositionByPosition();
    void findsRoomForMorePapersThanAPositionHas();
    void movesAPaperThatANewerDigestBrings();
    void keepsThePlaceOfAPaperThatComesAgain();
    void keepsCountsThroughEverything();
    void noticesCountsThatDoNotAgree();
    void findsLongWordsThatCameWithANote();
    void looksTheFirstUnreadPaperUp();

private:
    QStringList titles(const QString &search = {}) const;

    std::unique_ptr<StoreFixture> m_files;
    std::unique_ptr<PaperStore> m_store;
};

void PlacesTest::init()
{
    m_store.reset();
    m_files = std::make_unique<StoreFixture>();
    m_store = m_files->open();
}

QStringList PlacesTest::titles(const QString &search) const
{
    QStringList titles;
    const QList<PaperId> found = valueOf(m_store->find({.search = search}, monday));
    const QList<PaperRow> rows = valueOf(m_store->rows(found));
    for (const PaperRow &row : rows)
        titles.append(row.title);
    return titles;
}

void PlacesTest::goesUpFromDayToDayAndPositionToPosition()
{
    const QList<PlaceRange> ranges{
        placesAtPosition(tuesday, 1),  placesAtPosition(tuesday, 2), placesAtPosition(tuesday, lastPosition),
        placesAfterPositions(tuesday), placesAtPosition(monday, 1),  placesAfterPositions(monday),
        placesAtPosition({}, 1),       placesAfterPositions({})};
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        QVERIFY(ranges[i].first > 0 && ranges[i].first < ranges[i].last);
        QVERIFY(i == 0 || ranges[i - 1].last < ranges[i].first);
    }
}

void PlacesTest::givesTheDaysOfASpan()
{
    const PlaceRange both = placesBetween(monday, tuesday);
    QVERIFY(both.contains(placesAtPosition(tuesday, 1).first));
    QVERIFY(both.contains(placesAfterPositions(monday).last));
    QVERIFY(!both.contains(placesAfterPositions(monday).last + 1));
    QVERIFY(!placesBetween(tuesday, {}).contains(placesAtPosition(monday, 1).first));
    QVERIFY(placesBetween({}, monday).contains(placesAtPosition(monday.addYears(-300), 1).first));
    QVERIFY(!placesBetween({}, {}).contains(placesAfterPositions({}).first));
}

void PlacesTest::listsDigestsOfOneDayPositionByPosition()
{
    take(*m_store, {entryOf(u"One"_s, monday, 1, u"One 1"_s), entryOf(u"One"_s, monday, 2, u"One 2"_s)});
    take(*m_store, {entryOf(u"Two"_s, monday, 2, u"Two 2"_s), entryOf(u"Two"_s, monday, 1, u"Two 1"_s)});
    QCOMPARE(titles(), (QStringList{u"One 1"_s, u"Two 1"_s, u"One 2"_s, u"Two 2"_s}));
}

void PlacesTest::findsRoomForMorePapersThanAPositionHas()
{
    QList<DigestEntry> entries;
    for (int digest = 0; digest < 20; ++digest)
        entries.append(entryOf(u"Digest %1"_s.arg(digest), monday, 3, u"Paper %1"_s.arg(digest)));
    entries.append(entryOf(u"Digest 1"_s, monday, 4, u"Fourth"_s));
    entries.append(entryOf(u"Digest 1"_s, monday, lastPosition + 1, u"Far down"_s));
    take(*m_store, entries);
    const QStringList listed = titles();
    QCOMPARE(listed.size(), 22);
    QCOMPARE(listed.indexOf(u"Fourth"_s), 16);
    QCOMPARE(listed.first(), u"Paper 0"_s);
    QCOMPARE(listed.last(), u"Far down"_s);
}

void PlacesTest::movesAPaperThatANewerDigestBrings()
{
    take(*m_store, {entryOf(u"Daily"_s, monday, 1, u"Wandering badgers"_s),
                    entryOf(u"Daily"_s, monday, 2, u"Resting foxes"_s)});
    take(*m_store, {entryOf(u"Daily"_s, tuesday, 5, u"Resting foxes"_s)});
    QCOMPARE(titles(), (QStringList{u"Resting foxes"_s, u"Wandering badgers"_s}));
    QCOMPARE(titles(u"rest"_s), QStringList{u"Resting foxes"_s});
    QCOMPARE(titles(u"restin"_s), QStringList{u"Resting foxes"_s});
    QCOMPARE(titles(u"date:2026-09-14"_s), QStringList{u"Wandering badgers"_s});
    QCOMPARE(valueOf(m_store->check()), QStringList());
}

void PlacesTest::keepsThePlaceOfAPaperThatComesAgain()
{
    const QList<DigestEntry> digest{entryOf(u"Daily"_s, monday, 1, u"First"_s),
                                    entryOf(u"Daily"_s, monday, 2, u"Second"_s)};
    take(*m_store, digest);
    const QStringList before = rowsOf(m_files->fileName()).filter(QRegularExpression(u"^places\\|"_s));
    take(*m_store, digest);
    QCOMPARE(rowsOf(m_files->fileName()).filter(QRegularExpression(u"^places\\|"_s)), before);
    QCOMPARE(before.size(), 2);
}

void PlacesTest::keepsCountsThroughEverything()
{
    const auto added = take(*m_store, {entryOf(u"Daily"_s, monday, 1, u"First"_s),
                                       entryOf(u"Daily"_s, monday, 2, u"Second"_s),
                                       entryOf(u"Daily"_s, tuesday, 1, u"Third"_s)})
                           .changes.added;
    carryOut(*m_store, SetRead{{added[0], added[2]}, ReadState::Read});
    take(*m_store,
         {entryOf(u"Weekly"_s, tuesday, 1, u"First"_s), entryOf(u"Weekly"_s, tuesday, 2, u"New"_s)});
    carryOut(*m_store, SetRead{{added[2]}, ReadState::Unread});
    const SourceCounts counts = valueOf(m_store->sourceCounts());
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.unread, 3);
    QCOMPARE(counts.digests, (QList{DigestCount{.digest = {u"Daily"_s, tuesday}, .papers = 1, .unread = 1},
                                    DigestCount{.digest = {u"Weekly"_s, tuesday}, .papers = 2, .unread = 1},
                                    DigestCount{.digest = {u"Daily"_s, monday}, .papers = 2, .unread = 1}}));
    QCOMPARE(valueOf(m_store->check()), QStringList());
}

void PlacesTest::noticesCountsThatDoNotAgree()
{
    take(*m_store, {entryOf(u"Daily"_s, monday, 1, u"First"_s)});
    m_store.reset();
    {
        const auto database = openLibraryFile(m_files->fileName());
        QVERIFY((*database)->run(u"UPDATE counts SET number = 7 WHERE name = 'unread'"_s));
    }
    m_store = m_files->open();
    QCOMPARE(valueOf(m_store->check()).size(), 1);
}

void PlacesTest::findsLongWordsThatCameWithANote()
{
    const PaperId paper = take(*m_store, {entry(paperNamed(u"Foxes"_s))}).changes.added.first();
    carryOut(*m_store, SetNote{paper, u"compare with hedgehogs"_s});
    QCOMPARE(titles(u"hedgeh"_s), QStringList{u"Foxes"_s});
    carryOut(*m_store, SetNote{paper, QString()});
    QCOMPARE(titles(u"hedgeh"_s), QStringList());
}

void PlacesTest::looksTheFirstUnreadPaperUp()
{
    const QList<PaperId> added =
        take(*m_store, {entry(paperNamed(u"A"_s)), entry(paperNamed(u"B"_s)), entry(paperNamed(u"C"_s))})
            .changes.added;
    carryOut(*m_store, SetRead{{added[0], added[1]}, ReadState::Read});
    QCOMPARE(valueOf(m_store->firstUnread({added[1], added[0], added[2]})), added[2]);
    QVERIFY(!valueOf(m_store->firstUnread({added[1], added[0]})).isValid());
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "placestest.moc"
