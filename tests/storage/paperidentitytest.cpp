#include "storefixture.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// `title / arXiv id / DOI`, any of which may be empty.
Paper paperOf(const QString &description)
{
    const QStringList parts = description.split(u'/');
    Paper paper;
    paper.title = parts.value(0).trimmed();
    paper.arxivId = parts.value(1).trimmed().replace(u'|', u'/');
    paper.doi = parts.value(2).trimmed().replace(u':', u'/');
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
    QCOMPARE(after.content.title, u"A survey"_s);
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
                             u"Epsilon two / / 10.1:e"_s};
    QRandomGenerator random(20250911);
    for (int round = 0; round < 40; ++round) {
        QStringList shuffled = guises;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const StoreFixture fixture;
        const auto store = fixture.open();
        QList<DigestEntry> entries;
        for (const QString &guise : std::as_const(shuffled))
            entries.append(entry(paperOf(guise)));
        take(*store, entries);

        QSet<QString> identities;
        const QList<LibraryPaper> papers = allPapers(*store);
        for (const LibraryPaper &paper : papers)
            identities.insert(paper.content.arxivId + u'/' + paper.content.doi.toLower());
        const QSet<QString> expected{u"2401.00001/"_s, u"2401.00002/10.1/b"_s, u"2401.00003/"_s,
                                     u"2401.00004/10.1/d"_s, u"/10.1/e"_s};
        QCOMPARE(identities, expected);
        QCOMPARE(papers.size(), expected.size());
    }
}

QTEST_GUILESS_MAIN(PaperIdentityTest)
#include "paperidentitytest.moc"
