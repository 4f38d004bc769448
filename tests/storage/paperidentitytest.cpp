#include "storefixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// `title / arXiv id / DOI / journal`, any of which may be empty.
Paper paperOf(const QString &description)
{
    const QStringList parts = description.split(u'/');
    Paper paper;
    paper.title = parts.value(0).trimmed();
    paper.arxivId = parts.value(1).trimmed().replace(u'|', u'/');
    paper.doi = parts.value(2).trimmed().replace(u':', u'/');
    paper.publication.venue = parts.value(3).trimmed();
    if (!paper.publication.venue.isEmpty())
        paper.publication.type = EntryType::Article;
    return paper;
}

} // namespace

class PaperIdentityTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsPapersApart_data();
    void tellsPapersApart();
    void completesPaperKnownByTitleAlone();
    void choosesTheOldestOfSeveralWithOneTitle();
    void findsPaperAgainByATitleThatItHadBefore();
    void unitesPapersThatASourceTiesTogether();
    void keepsAllMarksWhenPapersAreUnited();
    void findsUnitedPaperByBothCitationKeys();
    void keepsANoteWrittenOnAPaperThatWasAbsorbedMeanwhile();
    void neverGivesTheNumberOfAnAbsorbedPaperAgain();
    void linksPreprintAndPublishedVersion();
    void doesNotDependOnTheOrderOfImports();
};

void PaperIdentityTest::tellsPapersApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("papers");

    const auto row = [](const char *name, const QString &first, const QString &second, int papers) {
        QTest::newRow(name) << first << second << papers;
    };
    row("same arXiv id, other title", u"Old name / 2401.00001"_s, u"New name / 2401.00001"_s, 1);
    row("same title, other arXiv id", u"Survey / 2401.00001"_s, u"Survey / 2401.00002"_s, 2);
    row("same DOI and title, other arXiv id", u"Survey / 2401.00001 / 10.1:x"_s,
        u"Survey / 2401.00002 / 10.1:x"_s, 2);
    row("old arXiv id in another case", u"A / math.GT|0309136"_s, u"B / math.gt|0309136"_s, 1);
    row("title alone, then with arXiv id", u"Survey"_s, u"Survey / 2401.00001"_s, 1);
    row("with arXiv id, then title alone", u"Survey / 2401.00001"_s, u"Survey"_s, 1);
    row("same DOI, other title", u"Preprint / / 10.1:x"_s, u"Article / / 10.1:x"_s, 1);
    row("same DOI in another case", u"Preprint / / 10.1:ABC"_s, u"Article / / 10.1:abc"_s, 1);
    row("DOI, then with arXiv id", u"A / / 10.1:x"_s, u"B / 2401.00001 / 10.1:x"_s, 1);
    row("same title, other DOI", u"Editorial / / 10.1:x"_s, u"Editorial / / 10.1:y"_s, 2);
    row("same title, DOI on one side", u"Survey / / 10.1:x"_s, u"Survey"_s, 1);
    row("title in another case", u"Attention Is All You Need"_s, u"Attention is all you need"_s, 1);
    row("title with other punctuation", u"Knights & Knaves: A Study"_s, u"Knights \\& Knaves - a study"_s, 1);
    row("title with other accents", u"Poincaré maps"_s, u"Poincare Maps"_s, 1);
    row("other titles", u"Survey of A"_s, u"Survey of B"_s, 2);
    row("preprint and published version", u"Survey / 2401.00001"_s, u"Survey / / 10.1:x / Journal"_s, 2);
    row("title alone and published version", u"Survey"_s, u"Survey / / 10.1:x / Journal"_s, 2);
    row("published version twice, one without DOI", u"Survey / / 10.1:x / Journal"_s,
        u"Survey / / / Journal"_s, 1);
    row("preprint that names the DOI of its published version", u"Survey / 2401.00001 / 10.1:x"_s,
        u"Survey, printed / / 10.1:x / Journal"_s, 1);
}

void PaperIdentityTest::tellsPapersApart()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const int, papers);
    const StoreFixture fixture;
    const auto store = fixture.open();

    take(*store, {entry(paperOf(first))});
    take(*store, {entry(paperOf(second))});

    QCOMPARE(allPapers(*store).size(), papers);
}

void PaperIdentityTest::completesPaperKnownByTitleAlone()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperOf(u"A survey"_s))});
    const LibraryPaper before = onlyPaper(*store);

    const ImportedEntries imported = take(*store, {entry(paperOf(u"A Survey / 2401.00001"_s))});

    const LibraryPaper after = onlyPaper(*store);
    QCOMPARE(imported.changes.contentChanged, QList{before.id});
    QCOMPARE(after.content.arxivId, u"2401.00001"_s);
    QCOMPARE(after.citationKey, before.citationKey);
}

void PaperIdentityTest::choosesTheOldestOfSeveralWithOneTitle()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperOf(u"Survey / 2401.00002"_s)), entry(paperOf(u"Survey / 2401.00001"_s))});

    Paper untold = paperOf(u"Survey"_s);
    untold.abstract = u"What it says."_s;
    take(*store, {entry(untold)});

    const QList<LibraryPaper> papers = allPapers(*store);
    QCOMPARE(papers.size(), 2);
    QCOMPARE(papers[0].content.arxivId, u"2401.00002"_s);
    QCOMPARE(papers[0].content.abstract, untold.abstract);
    QVERIFY(papers[1].content.abstract.isEmpty());
}

void PaperIdentityTest::findsPaperAgainByATitleThatItHadBefore()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const DigestEntry page = entry(paperOf(u"Old name"_s));
    take(*store, {page});
    take(*store, {entry(paperOf(u"Old name / 2401.00001"_s))});
    DigestEntry renamed = entry(paperOf(u"New name / 2401.00001"_s));
    renamed.authority = Authority::Arxiv;
    take(*store, {renamed});

    const ImportedEntries again = take(*store, {page});

    QCOMPARE(again.unchanged, 1);
    QCOMPARE(onlyPaper(*store).content.title, u"New name"_s);
}

void PaperIdentityTest::unitesPapersThatASourceTiesTogether()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper printed = paperOf(u"Survey, printed / / 10.1:x / Journal"_s);
    printed.abstract = u"A rare word: quokka."_s;
    take(*store, {entry(paperOf(u"Survey"_s)), entry(printed)});
    const QList<LibraryPaper> before = allPapers(*store);
    QCOMPARE(before.size(), 2);

    const ImportedEntries imported = take(*store, {entry(paperOf(u"Survey / 2401.00001 / 10.1:x"_s))});

    const LibraryPaper paper = onlyPaper(*store);
    QCOMPARE(paper.id, before.at(0).id);
    QCOMPARE(imported.changes.absorbed, QList{before.at(1).id});
    QCOMPARE(imported.changes.contentChanged, QList{paper.id});
    QCOMPARE(paper.content.arxivId, u"2401.00001"_s);
    QCOMPARE(paper.content.publication.venue, u"Journal"_s);
    QCOMPARE(valueOf(store->find({.search = u"quokka"_s}, someMoment().date())), QList{paper.id});
    QCOMPARE(valueOf(store->check()), QStringList());
}

void PaperIdentityTest::keepsAllMarksWhenPapersAreUnited()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    const QDate day(2026, 9, 14);
    take(*store, {entryOn(day, 1, paperOf(u"Survey"_s)), entry(paperOf(u"Other"_s)),
                  entryOn(day.addDays(1), 4, paperOf(u"Printed / / 10.1:x / Journal"_s))});
    const QList<LibraryPaper> before = allPapers(*store);
    const PaperId first = before.at(0).id;
    const PaperId second = before.at(2).id;
    carryOut(*store, SetNote{.paper = first, .note = u"First thought."_s});
    carryOut(*store, SetNote{.paper = second, .note = u"Second thought."_s});
    carryOut(*store, SetStar{.papers = {second}});
    carryOut(*store, SetTag{.papers = {first, second}, .tag = u"both"_s});
    carryOut(*store, SetTag{.papers = {second}, .tag = u"printed"_s});
    carryOut(*store, SetReadingList{.papers = {second, before.at(1).id}, .readingList = u"Queue"_s});
    carryOut(*store, SetReadingProgress{{second}, u"Queue"_s, {ReadingProgress::Reading}});
    carryOut(*store, SetReadingList{.papers = {first, second}, .readingList = u"Both"_s});
    carryOut(*store, SetReadingProgress{{second}, u"Both"_s, {ReadingProgress::Done}});

    take(*store, {entry(paperOf(u"Survey / 2401.00001 / 10.1:x"_s))});

    const LibraryPaper paper = valueOf(store->paper(first));
    QVERIFY(paper.marks.starred);
    QCOMPARE(paper.marks.note, u"First thought.\n\nSecond thought."_s);
    QCOMPARE(paper.marks.tags, (QStringList{u"both"_s, u"printed"_s}));
    QCOMPARE(paper.marks.readingLists, (QStringList{u"Both"_s, u"Queue"_s}));
    QCOMPARE(paper.marks.readingListProgress, (QList{ReadingProgress::Done, ReadingProgress::Reading}));
    QCOMPARE(paper.appearances.size(), 2);
    QCOMPARE(valueOf(store->find({.search = u"note:second"_s}, day)), QList{first});
    QCOMPARE(valueOf(store->find({.source = ReadingListPapers{u"Queue"_s}}, day)),
             (QList{first, before.at(1).id}));
    QCOMPARE(valueOf(store->check()), QStringList());
}

void PaperIdentityTest::findsUnitedPaperByBothCitationKeys()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperOf(u"Survey"_s)), entry(paperOf(u"Printed / / 10.1:x / Journal"_s))});
    const QList<LibraryPaper> before = allPapers(*store);

    take(*store, {entry(paperOf(u"Survey / 2401.00001 / 10.1:x"_s)), entry(paperOf(u"Printed"_s))});

    for (const LibraryPaper &paper : before)
        QCOMPARE(valueOf(store->identify(paper.citationKey)), before.at(0).id);
    // The key of the absorbed paper is not given to another.
    QVERIFY(allPapers(*store).at(1).citationKey.compare(before.at(1).citationKey, Qt::CaseInsensitive) != 0);
}

void PaperIdentityTest::keepsANoteWrittenOnAPaperThatWasAbsorbedMeanwhile()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperOf(u"Survey"_s)), entry(paperOf(u"Printed / / 10.1:x / Journal"_s))});
    const QList<LibraryPaper> before = allPapers(*store);
    carryOut(*store, SetNote{.paper = before.at(0).id, .note = u"There before."_s});
    take(*store, {entry(paperOf(u"Survey / 2401.00001 / 10.1:x"_s))});

    carryOut(*store, SetNote{.paper = before.at(1).id, .note = u"Typed in the meantime."_s});
    carryOut(*store, SetStar{.papers = {before.at(1).id}});

    const LibraryPaper paper = valueOf(store->paper(before.at(1).id));
    QCOMPARE(paper.id, before.at(0).id);
    QCOMPARE(paper.marks.note, u"There before.\n\nTyped in the meantime."_s);
    QVERIFY(paper.marks.starred);
}

void PaperIdentityTest::neverGivesTheNumberOfAnAbsorbedPaperAgain()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperOf(u"Survey"_s)), entry(paperOf(u"Printed / / 10.1:x / Journal"_s))});
    const PaperId absorbed = allPapers(*store).at(1).id;
    take(*store, {entry(paperOf(u"Survey / 2401.00001 / 10.1:x"_s))});
    LibraryPaper carried;
    carried.id = absorbed;
    carried.content = paperOf(u"From another library"_s);
    carried.marks.starred = true;
    take(*store,
         {DigestEntry{.paper = carried.content, .carried = std::make_shared<const LibraryPaper>(carried)}});

    const QList<LibraryPaper> papers = allPapers(*store);
    QCOMPARE(papers.size(), 2);
    QCOMPARE(valueOf(store->paper(absorbed)).content.arxivId, u"2401.00001"_s);
    for (const LibraryPaper &paper : papers) {
        QVERIFY(paper.id != absorbed);
        QCOMPARE(paper.marks.starred, paper.content.title == carried.content.title);
    }
}

void PaperIdentityTest::linksPreprintAndPublishedVersion()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    take(*store, {entry(paperOf(u"Survey / 2401.00001"_s)), entry(paperOf(u"Other / 2401.00002"_s)),
                  entry(paperOf(u"SURVEY / / 10.1:x / Journal of Surveys"_s))});
    const QList<LibraryPaper> papers = allPapers(*store);
    QCOMPARE(papers.size(), 3);

    QCOMPARE(valueOf(store->otherVersions(papers[0].id)),
             QList{(PaperVersion{.id = papers[2].id,
                                 .kind = VersionKind::Published,
                                 .where = u"Journal of Surveys"_s,
                                 .citationKey = papers[2].citationKey})});
    QCOMPARE(valueOf(store->otherVersions(papers[2].id)),
             QList{(PaperVersion{.id = papers[0].id,
                                 .kind = VersionKind::Preprint,
                                 .where = u"2401.00001"_s,
                                 .citationKey = papers[0].citationKey})});
    QCOMPARE(valueOf(store->otherVersions(papers[1].id)), QList<PaperVersion>());
}

void PaperIdentityTest::doesNotDependOnTheOrderOfImports()
{
    // Each letter is one paper in its different guises.
    const QStringList guises{u"Alpha / 2401.00001"_s,
                             u"Alpha"_s,
                             u"ALPHA!"_s,
                             u"Beta / / 10.1:b"_s,
                             u"Beta"_s,
                             u"Beta / 2401.00002 / 10.1:B"_s,
                             u"Gamma / 2401.00003"_s,
                             u"Gamma: again / 2401.00003"_s,
                             u"Delta / 2401.00004"_s,
                             u"Delta / 2401.00004 / 10.1:d"_s,
                             u"Epsilon / / 10.1:e"_s,
                             u"Epsilon two / / 10.1:e"_s,
                             u"Zeta"_s,
                             u"Zeta / 2401.00006"_s,
                             u"Zeta / / 10.1:z / Journal"_s,
                             u"Zeta / / / Journal"_s,
                             u"Eta"_s,
                             u"Eta / / / Journal"_s,
                             u"Eta, printed / / 10.1:h / Journal"_s,
                             u"Eta / 2401.00007 / 10.1:h"_s};
    QRandomGenerator random(20250911);
    QMap<QString, Paper> atFirst;
    for (int round = 0; round < 40; ++round) {
        QStringList shuffled = guises;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const StoreFixture fixture;
        const auto store = fixture.open();
        QList<DigestEntry> entries;
        for (const QString &guise : std::as_const(shuffled))
            entries.append(entry(paperOf(guise)));
        take(*store, entries);

        QMap<QString, Paper> contents;
        const QList<LibraryPaper> papers = allPapers(*store);
        for (const LibraryPaper &paper : papers)
            contents.insert(paper.content.arxivId + u'/' + paper.content.doi.toLower(), paper.content);
        // Nothing ties the journal's Eta, which names no DOI, to the preprint.
        QCOMPARE(contents.keys(),
                 (QStringList{u"/"_s, u"/10.1/e"_s, u"/10.1/z"_s, u"2401.00001/"_s, u"2401.00002/10.1/b"_s,
                              u"2401.00003/"_s, u"2401.00004/10.1/d"_s, u"2401.00006/"_s,
                              u"2401.00007/10.1/h"_s}));
        QCOMPARE(papers.size(), contents.size());
        if (round == 0)
            atFirst = contents;
        QCOMPARE(contents, atFirst);
    }
}

QTEST_GUILESS_MAIN(PaperIdentityTest)
#include "paperidentitytest.moc"
