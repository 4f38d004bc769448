#include "storefixture.h"

#include <QRandomGenerator>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QList<PaperId> takeInPapers(PaperStore &store, int count)
{
    QList<DigestEntry> entries;
    for (int i = 1; i <= count; ++i) {
        Paper paper;
        paper.title = u"Paper %1"_s.arg(i);
        entries.append(entryOn(QDate(2026, 9, 14), i, paper));
    }
    return take(store, entries).changes.added;
}

/// All that the reader can see of the marks: on the papers and in the order of the lists.
struct Marks
{
    QList<PaperMarks> papers;
    QList<QList<PaperId>> lists;
    SourceCounts counts;
    friend bool operator==(const Marks &, const Marks &) = default;
};

Marks marksOf(PaperStore &store)
{
    Marks marks;
    const QList<LibraryPaper> papers = allPapers(store);
    for (const LibraryPaper &paper : papers)
        marks.papers.append(paper.marks);
    marks.counts = valueOf(store.sourceCounts());
    for (const ReadingListCount &list : std::as_const(marks.counts.readingLists))
        marks.lists.append(valueOf(store.find({.source = ReadingListPapers{list.name}}, QDate(2026, 9, 14))));
    return marks;
}

QList<PaperId> somePapers(const QList<PaperId> &papers, QRandomGenerator &random)
{
    QList<PaperId> some;
    for (const PaperId paper : papers) {
        if (random.bounded(3) == 0)
            some.append(paper);
    }
    return some;
}

MarksEdit randomEdit(const QList<PaperId> &papers, QRandomGenerator &random)
{
    const QStringList names{u"One"_s, u"one"_s, u"Zwei"_s, u"Öl"_s, u"ol"_s};
    const QString name = names[random.bounded(names.size())];
    const Membership membership = random.bounded(3) == 0 ? Membership::Out : Membership::In;
    const QList<PaperId> some = somePapers(papers, random);
    switch (random.bounded(6)) {
    case 0:
        return SetStar{some, random.bounded(2) ? StarState::Starred : StarState::Unstarred};
    case 1:
        return SetRead{some, random.bounded(2) ? ReadState::Read : ReadState::Unread};
    case 2:
        return SetNote{papers[random.bounded(papers.size())], random.bounded(3) ? name : QString()};
    case 3:
        return SetTag{some, name, membership};
    case 4: {
        SetReadingProgress edit{.papers = some, .readingList = name};
        for (qsizetype i = 0; i < some.size(); ++i)
            edit.progress.append(ReadingProgress(random.bounded(3)));
        return edit;
    }
    default:
        SetReadingList edit{some, name, membership};
        for (qsizetype i = 0; membership == Membership::In && random.bounded(2) && i < some.size(); ++i)
            edit.positions.append(static_cast<int>(random.bounded(6)));
        if (edit.positions.size() != some.size())
            edit.positions.clear();
        return edit;
    }
}

} // namespace

class MarksEditingTest final : public QObject
{
    Q_OBJECT

private slots:
    void inverseNamesOnlyWhatWasChanged();
    void passesOverPapersThatAreNotThere();
    void refusesNamesThatSayNothing();
    void keepsTheFirstSpellingOfATag();
    void forgetsATagThatNoPaperHas();
    void keepsTheOrderOfAReadingList();
    void setsTheProgressOfPapersInAList();
    void movingKeepsProgressAndUndoingRemovalBringsItBack();
    void findsWordsOfANoteAsSoonAsItIsWritten();
    void everyEditCanBeTakenBackExactly();
    void marksTwentyThousandAtOnce();
};

void MarksEditingTest::inverseNamesOnlyWhatWasChanged()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 3);
    carryOut(*store, SetStar{{papers[1]}, StarState::Starred});

    const AppliedEdit applied = carryOut(*store, SetStar{papers, StarState::Starred});

    const QList<PaperId> changed{papers[0], papers[2]};
    QCOMPARE(applied.changes.marksChanged, changed);
    QVERIFY(applied.inverse == MarksEdit(SetStar{changed, StarState::Unstarred}));
    QVERIFY(carryOut(*store, SetStar{papers, StarState::Starred}).changes.isEmpty());
}

void MarksEditingTest::passesOverPapersThatAreNotThere()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 1);
    const QList<PaperId> mixed{PaperId{999}, papers[0], papers[0]};
    const MarksEdit edits[] = {SetStar{mixed, StarState::Starred}, SetRead{mixed, ReadState::Read},
                               SetTag{mixed, u"tag"_s, Membership::In},
                               SetReadingList{mixed, u"list"_s, Membership::In}};
    for (const MarksEdit &edit : edits)
        QCOMPARE(carryOut(*store, edit).changes.marksChanged, papers);
    QVERIFY(carryOut(*store, SetNote{PaperId{999}, u"note"_s}).changes.isEmpty());
    QVERIFY(carryOut(*store, SetTag{{PaperId{999}}, u"empty"_s, Membership::In}).changes.isEmpty());
    QCOMPARE(valueOf(store->sourceCounts()).tags.size(), 1);
}

void MarksEditingTest::refusesNamesThatSayNothing()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 1);
    for (const QString &name : {QString(), u" \t"_s, QString(QChar(0x0301))}) {
        for (const MarksEdit &edit : {MarksEdit(SetTag{papers, name, Membership::In}),
                                      MarksEdit(SetReadingList{papers, name, Membership::In})})
            QVERIFY(!tryToCarryOut(*store, edit).has_value());
    }
    QVERIFY(valueOf(store->sourceCounts()).tags.isEmpty());
}

void MarksEditingTest::keepsTheFirstSpellingOfATag()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 2);
    carryOut(*store, SetTag{{papers[0]}, u"Café"_s, Membership::In});

    const AppliedEdit applied = carryOut(*store, SetTag{{papers[1]}, u" CAFE "_s, Membership::In});

    QCOMPARE(std::get<SetTag>(applied.inverse).tag, u"Café"_s);
    const QList<TagCount> tags = valueOf(store->sourceCounts()).tags;
    QCOMPARE(tags, (QList{TagCount{.name = u"Café"_s, .papers = 2}}));
}

void MarksEditingTest::forgetsATagThatNoPaperHas()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 1);
    carryOut(*store, SetTag{papers, u"NLP"_s, Membership::In});
    carryOut(*store, SetTag{papers, u"nlp"_s, Membership::Out});

    QVERIFY(valueOf(store->sourceCounts()).tags.isEmpty());
}

void MarksEditingTest::keepsTheOrderOfAReadingList()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 4);
    const PaperQuery thesis{.source = ReadingListPapers{u"thesis"_s}};
    carryOut(*store, SetReadingList{{papers[3], papers[0]}, u"Thesis"_s, Membership::In});
    carryOut(*store, SetReadingList{{papers[2]}, u"thesis"_s, Membership::In, {0}});

    const QDate today = someMoment().date();
    QCOMPARE(valueOf(store->find(thesis, today)), (QList{papers[2], papers[3], papers[0]}));
    carryOut(*store, SetReadingList{{papers[0]}, u"thesis"_s, Membership::In, {1}});
    QCOMPARE(valueOf(store->find(thesis, today)), (QList{papers[2], papers[0], papers[3]}));
}

void MarksEditingTest::setsTheProgressOfPapersInAList()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 4);
    carryOut(*store, SetReadingList{papers.first(3), u"Thesis"_s, Membership::In});
    carryOut(*store, SetReadingProgress{{papers[1]}, u"thesis"_s, {ReadingProgress::Reading}});

    // One of them twice, one that is not in the list, and one that does not exist.
    const QList<PaperId> some{papers[0], papers[1], papers[0], papers[3], PaperId{999}};
    const AppliedEdit done = carryOut(*store, SetReadingProgress{some, u"THESIS"_s, {ReadingProgress::Done}});

    QCOMPARE(done.changes.marksChanged, papers.first(2));
    QVERIFY(done.changes.readingLists.isEmpty());
    QVERIFY(done.inverse ==
            MarksEdit(SetReadingProgress{
                papers.first(2), u"Thesis"_s, {ReadingProgress::ToRead, ReadingProgress::Reading}}));
    const PaperSource list = ReadingListPapers{u"Thesis"_s};
    const QList<PaperRow> rows = valueOf(store->rows(papers, list));
    QCOMPARE(rows.at(0).progress, std::optional(ReadingProgress::Done));
    QCOMPARE(rows.at(2).progress, std::optional(ReadingProgress::ToRead));
    QCOMPARE(rows.at(3).progress, std::nullopt);
    QCOMPARE(valueOf(store->rows(papers)).at(0).progress, std::nullopt);
    const ListProgress progress = valueOf(store->listProgress(u"thesis"_s));
    QCOMPARE(progress.papers, 3);
    QCOMPARE(progress.done, 2);
    QCOMPARE(progress.left, estimatedReadingTime({}));
    QCOMPARE(valueOf(store->sourceCounts()).readingLists.first().done, 2);
    QVERIFY(carryOut(*store, SetReadingProgress{papers, u"Nowhere"_s, {ReadingProgress::Done}})
                .changes.isEmpty());
    QCOMPARE(valueOf(store->sourceCounts()).readingLists.size(), 1);
}

void MarksEditingTest::movingKeepsProgressAndUndoingRemovalBringsItBack()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 3);
    carryOut(*store, SetReadingList{papers, u"Thesis"_s, Membership::In});
    carryOut(*store, SetReadingProgress{{papers[1]}, u"Thesis"_s, {ReadingProgress::Reading}});
    const auto progress = [&] {
        QList<ReadingProgress> all;
        const QList<LibraryPaper> present = allPapers(*store);
        for (const LibraryPaper &paper : present)
            all.append(paper.marks.readingListProgress.value(0));
        return all;
    };
    const QList expected{ReadingProgress::ToRead, ReadingProgress::Reading, ReadingProgress::ToRead};

    const AppliedEdit moved = carryOut(*store, SetReadingList{{papers[1]}, u"Thesis"_s, Membership::In, {0}});
    QCOMPARE(moved.changes.readingLists, QStringList{u"Thesis"_s});
    QCOMPARE(progress(), expected);
    const AppliedEdit removed = carryOut(*store, SetReadingList{papers, u"Thesis"_s, Membership::Out});
    QVERIFY(valueOf(store->sourceCounts()).readingLists.isEmpty());
    const AppliedEdit restored = carryOut(*store, removed.inverse);
    QCOMPARE(progress(), expected);
    carryOut(*store, restored.inverse);
    QVERIFY(valueOf(store->sourceCounts()).readingLists.isEmpty());
}

void MarksEditingTest::findsWordsOfANoteAsSoonAsItIsWritten()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const PaperId paper = takeInPapers(*store, 2)[1];
    const QDate today = someMoment().date();
    carryOut(*store, SetNote{paper, u"Compare with the zebra paper"_s});
    QCOMPARE(valueOf(store->find({.search = u"zebra"_s}, today)), QList{paper});
    carryOut(*store, SetNote{paper, u"Compare with the okapi paper"_s});
    QVERIFY(valueOf(store->find({.search = u"zebra"_s}, today)).isEmpty());
    QCOMPARE(valueOf(store->find({.search = u"note:okapi"_s}, today)), QList{paper});
    carryOut(*store, SetNote{paper, QString()});
    QVERIFY(valueOf(store->find({.search = u"okapi"_s}, today)).isEmpty());
    QVERIFY(valueOf(store->check()).isEmpty());
}

void MarksEditingTest::everyEditCanBeTakenBackExactly()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 8);
    QRandomGenerator random(11);
    QList<Marks> before;
    QList<MarksEdit> inverses;
    for (int step = 0; step < 120; ++step) {
        before.append(marksOf(*store));
        inverses.append(carryOut(*store, randomEdit(papers, random)).inverse);
    }
    while (!inverses.isEmpty()) {
        carryOut(*store, inverses.takeLast());
        QVERIFY(marksOf(*store) == before.takeLast());
    }
}

void MarksEditingTest::marksTwentyThousandAtOnce()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QList<PaperId> papers = takeInPapers(*store, 20'000);

    const AppliedEdit applied = carryOut(*store, SetRead{papers, ReadState::Read});

    QCOMPARE(applied.changes.marksChanged.size(), papers.size());
    QCOMPARE(valueOf(store->sourceCounts()).unread, 0);
    carryOut(*store, applied.inverse);
    QCOMPARE(valueOf(store->sourceCounts()).unread, papers.size());
}

QTEST_GUILESS_MAIN(MarksEditingTest)
#include "markseditingtest.moc"
