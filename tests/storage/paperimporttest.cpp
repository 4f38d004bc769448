#include "formats/readers/reader.h"
#include "storefixture.h"
#include "testlib/realdata.h"

#include <QDir>
#include <QSet>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 9, 14);
const QDate tuesday(2026, 9, 15);

QList<DigestEntry> entriesOf(const QString &path, ImportFormat format)
{
    const auto contents = readDigest(readFile(path), format, {.today = someMoment().date()});
    if (!contents)
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(contents.error().message));
    return contents->entries;
}

Paper paperNamed(const QString &title)
{
    Paper paper;
    paper.title = title;
    return paper;
}

QList<PaperId> found(PaperStore &store, const PaperQuery &query)
{
    return valueOf(store.find(query, someMoment().date()));
}

} // namespace

class PaperImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesInTheCopiedPageOnce();
    void takesInEveryDayOfTheApiOnce();
    void keepsEverythingThatWasTold();
    void leavesMarksAlone();
    void newPapersAreUnread();
    void recordsEveryAppearance();
    void firstPlaceInOneDigestCounts();
    void sourceWithMoreVotesMovesPapers();
    void keepsTheNewestVotes();
    void givesEveryPaperItsOwnCitationKey();
    void neverChangesACitationKey();
    void acceptsAnOddAddress();
};

void PaperImportTest::takesInTheCopiedPageOnce()
{
    REQUIRE_REAL_DATA(page, "digest_text/daily-papers-sep-11.txt");
    const QList<DigestEntry> entries = entriesOf(page, ImportFormat::Text);
    const StoreFixture fixture;
    {
        const auto store = fixture.open();
        QCOMPARE(take(*store, entries).added, 78);
    }
    const QStringList before = rowsOf(fixture.fileName());
    {
        const auto store = fixture.open();
        const ImportedEntries again = take(*store, entries);
        QCOMPARE(again.unchanged, 78);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.updated, 0);
        QVERIFY(again.changes.isEmpty());
    }
    QCOMPARE(rowsOf(fixture.fileName()), before);
}

void PaperImportTest::takesInEveryDayOfTheApiOnce()
{
    REQUIRE_REAL_DATA(folder, "hf_api");
    const StoreFixture fixture;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    qsizetype entryCount = 0;
    {
        const auto store = fixture.open();
        QSet<QString> arxivIds;
        for (const QString &file : files) {
            const auto entries = entriesOf(folder + u'/' + file, ImportFormat::HuggingFaceJson);
            take(*store, entries);
            entryCount += entries.size();
            for (const DigestEntry &entry : entries)
                arxivIds.insert(entry.paper.arxivId);
        }
        QCOMPARE(allPapers(*store).size(), arxivIds.size());
    }
    const QStringList before = rowsOf(fixture.fileName());
    {
        const auto store = fixture.open();
        int unchanged = 0;
        for (const QString &file : files)
            unchanged +=
                take(*store, entriesOf(folder + u'/' + file, ImportFormat::HuggingFaceJson)).unchanged;
        QCOMPARE(unchanged, entryCount);
    }
    QCOMPARE(rowsOf(fixture.fileName()), before);
}

void PaperImportTest::keepsEverythingThatWasTold()
{
    REQUIRE_REAL_DATA(day, "hf_api/daily_papers_2026-08-20.json");
    const QList<DigestEntry> entries = entriesOf(day, ImportFormat::HuggingFaceJson);
    const StoreFixture fixture;
    const auto store = fixture.open();

    take(*store, entries);

    const QList<LibraryPaper> papers = allPapers(*store);
    QCOMPARE(papers.size(), entries.size());
    for (qsizetype i = 0; i < papers.size(); ++i) {
        QCOMPARE(papers[i].content, entries[i].paper);
        QCOMPARE(papers[i].appearances, QList{entries[i].appearance});
        QCOMPARE(papers[i].added, someMoment());
        QVERIFY(!papers[i].citationKey.isEmpty());
    }
}

void PaperImportTest::leavesMarksAlone()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entryOn(monday, 1, paperNamed(u"A survey"_s))});
    const QList<PaperId> id{onlyPaper(*store).id};
    carryOut(*store, SetStar{id, StarState::Starred});
    carryOut(*store, SetRead{id, ReadState::Read});
    carryOut(*store, SetNote{id.first(), u"Read this again."_s});
    carryOut(*store, SetTag{id, u"survey"_s, Membership::In});
    carryOut(*store, SetReadingList{id, u"Thesis"_s, Membership::In});
    const PaperMarks before = onlyPaper(*store).marks;

    Paper more = paperNamed(u"A survey"_s);
    more.abstract = u"Now with an abstract."_s;
    more.arxivId = u"2401.00001"_s;
    take(*store, {entryOn(tuesday, 1, more)});

    QCOMPARE(onlyPaper(*store).marks, before);
    QCOMPARE(onlyPaper(*store).content.abstract, more.abstract);
    // The index of notes must not lose a note when the paper is enriched.
    QCOMPARE(found(*store, {.search = u"note:again"_s}), id);
    QCOMPARE(found(*store, {.search = u"abstract:now"_s}), id);
    QVERIFY(valueOf(store->check()).isEmpty());
}

void PaperImportTest::newPapersAreUnread()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperNamed(u"First"_s)), entry(paperNamed(u"Second"_s))});

    QCOMPARE(valueOf(store->sourceCounts()).unread, 2);
    QCOMPARE(found(*store, {.source = UnreadPapers()}).size(), 2);
}

void PaperImportTest::recordsEveryAppearance()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const DigestEntry first = entryOn(monday, 3, paperNamed(u"A survey"_s));
    const DigestEntry second = entryOn(tuesday, 1, paperNamed(u"A survey"_s));
    take(*store, {first});

    const ImportedEntries imported = take(*store, {second});

    QCOMPARE(imported.updated, 1);
    QCOMPARE(onlyPaper(*store).appearances, (QList{second.appearance, first.appearance}));
    QCOMPARE(valueOf(store->rows({onlyPaper(*store).id})).first().digestDate, tuesday);
}

void PaperImportTest::firstPlaceInOneDigestCounts()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<DigestEntry> entries{entryOn(monday, 2, paperNamed(u"A survey"_s)),
                                     entryOn(monday, 9, paperNamed(u"A survey"_s))};

    take(*store, entries);
    QCOMPARE(onlyPaper(*store).appearances.first().position, 2);
    QCOMPARE(take(*store, entries).unchanged, 2);
}

void PaperImportTest::sourceWithMoreVotesMovesPapers()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper first = paperNamed(u"First"_s);
    Paper second = paperNamed(u"Second"_s);
    const QList<DigestEntry> morning{entryOn(monday, 1, first), entryOn(monday, 2, second)};
    take(*store, morning);
    const QList<PaperId> before = found(*store, {});

    first.upvotes = 3;
    second.upvotes = 8;
    take(*store, {entryOn(monday, 1, second), entryOn(monday, 2, first)});

    QCOMPARE(found(*store, {}), (QList{before[1], before[0]}));
    QCOMPARE(take(*store, morning).unchanged, 2);
}

void PaperImportTest::keepsTheNewestVotes()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper paper = paperNamed(u"A survey"_s);
    paper.upvotes = 40;
    take(*store, {entryOn(tuesday, 1, paper)});
    paper.upvotes = 12;
    take(*store, {entryOn(monday, 1, paper)});

    const LibraryPaper kept = onlyPaper(*store);
    QCOMPARE(kept.content.upvotes, 40);
    QCOMPARE(kept.appearances[0].upvotes, 40);
    QCOMPARE(kept.appearances[1].upvotes, 12);
}

void PaperImportTest::givesEveryPaperItsOwnCitationKey()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    QList<DigestEntry> entries;
    for (int i = 0; i < 60; ++i) {
        Paper paper = paperNamed(i % 2 == 0 ? u"Language models"_s : u"LANGUAGE Matters %1"_s.arg(i));
        paper.authors = QStringList{u"Ada Lovelace"_s};
        paper.arxivId = u"2401.%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        entries.append(entry(paper));
    }
    take(*store, entries);

    QSet<QString> keys;
    const QList<LibraryPaper> papers = allPapers(*store);
    for (const LibraryPaper &paper : papers)
        keys.insert(paper.citationKey.toLower());
    QCOMPARE(keys.size(), 60);
    QCOMPARE(papers[0].citationKey, u"lovelace2024language"_s);
    QCOMPARE(papers[1].citationKey, u"lovelace2024languagea"_s);
    QCOMPARE(papers[27].citationKey, u"lovelace2024languageaa"_s);
}

void PaperImportTest::neverChangesACitationKey()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperNamed(u"A survey"_s))});
    const QString key = onlyPaper(*store).citationKey;

    Paper more = paperNamed(u"A survey"_s);
    more.authors = QStringList{u"Ada Lovelace"_s};
    more.published = monday;
    take(*store, {entry(more)});

    QCOMPARE(onlyPaper(*store).content.authors, more.authors);
    QCOMPARE(onlyPaper(*store).citationKey, key);
}

void PaperImportTest::acceptsAnOddAddress()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper paper = paperNamed(u"A survey"_s);
    paper.links = {*linkFromAddress(u"https://example.org/a b?q=ä%20ö#ß"_s),
                   *linkFromAddress(u"https://bücher.example/%7Euser/{x}"_s)};
    paper.thumbnail = QUrl(u"https://example.org/grün.png"_s);

    take(*store, {entry(paper)});

    QCOMPARE(onlyPaper(*store).content.links.size(), 2);
    QCOMPARE(take(*store, {entry(paper)}).unchanged, 1);
}

QTEST_GUILESS_MAIN(PaperImportTest)
#include "paperimporttest.moc"
