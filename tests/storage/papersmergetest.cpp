#include "steppedstore.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// The reader says that papers are one and the same.
class PapersMergeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<SteppedStore>(); }

    void keepsWhatWasWrittenOnBoth();
    void joinsWhatTheTwoTell();
    void isFoundByTheWordsOfBoth();
    void answersForThePaperThatWasAbsorbed();
    void takesManyAtOnce();
    void refusesDifferentArxivIds();
    void oneAloneIsNoStep();
    void canBeUndoneAndRedone();

private:
    PaperId take(const Paper &paper, const QDate &day);
    LibraryPaper merge(const QList<PaperId> &papers);

    std::unique_ptr<SteppedStore> m_fixture;
};

PaperId PapersMergeTest::take(const Paper &paper, const QDate &day)
{
    return testing::take(m_fixture->store(), {entryOn(day, 1, paper)}).changes.added.first();
}

LibraryPaper PapersMergeTest::merge(const QList<PaperId> &papers)
{
    m_fixture->edit(MergePapers{papers});
    return onlyPaper(m_fixture->store());
}

void PapersMergeTest::keepsWhatWasWrittenOnBoth()
{
    const PaperId preprint = take(paperOf(u"On foxes"_s, u"2609.00001"_s), QDate(2026, 9, 10));
    const PaperId published = take(paperOf(u"Foxes"_s), QDate(2026, 9, 11));
    m_fixture->edit(SetStar{{published}});
    m_fixture->edit(SetRead{{preprint}});
    m_fixture->edit(SetTag{.papers = {preprint}, .tag = u"animals"_s});
    m_fixture->edit(SetTag{.papers = {published}, .tag = u"red"_s});
    m_fixture->edit(SetReadingList{.papers = {published}, .readingList = u"Soon"_s});
    m_fixture->edit(SetNote{preprint, u"First"_s});
    m_fixture->edit(SetNote{published, u"Second"_s});

    const LibraryPaper both = merge({published, preprint});
    QCOMPARE(both.id, preprint);
    QVERIFY(both.marks.starred);
    QVERIFY(both.marks.read);
    QCOMPARE(both.marks.tags, QStringList({u"animals"_s, u"red"_s}));
    QCOMPARE(both.marks.note, u"First\n\nSecond"_s);
    QCOMPARE(both.marks.readingLists.size(), 1);
    QCOMPARE(both.appearances.size(), 2);
}

void PapersMergeTest::joinsWhatTheTwoTell()
{
    Paper told = paperOf(u"Foxes"_s);
    told.abstract = u"They are red."_s;
    const PaperId withAbstract = take(told, QDate(2026, 9, 10));
    Paper identified = paperOf(u"On foxes"_s, u"2609.00001"_s);
    identified.abstract.clear();
    const PaperId withId = take(identified, QDate(2026, 9, 11));
    const LibraryPaper both = merge({withAbstract, withId});
    QCOMPARE(both.content.abstract, u"They are red."_s);
    QCOMPARE(both.content.arxivId, u"2609.00001"_s);
}

void PapersMergeTest::isFoundByTheWordsOfBoth()
{
    const PaperId one = take(paperOf(u"Foxes"_s), QDate(2026, 9, 10));
    const PaperId other = take(paperOf(u"Vixens"_s), QDate(2026, 9, 11));
    m_fixture->edit(SetNote{other, u"remember the cubs"_s});
    merge({one, other});
    QCOMPARE(m_fixture->find(u"cubs"_s), QList{one});
    const QString title = onlyPaper(m_fixture->store()).content.title.toLower();
    QCOMPARE(m_fixture->find(title), QList{one});
    QCOMPARE(m_fixture->find(title == u"foxes"_s ? u"vixens"_s : u"foxes"_s), QList<PaperId>());
}

void PapersMergeTest::answersForThePaperThatWasAbsorbed()
{
    const PaperId one = take(paperOf(u"Foxes"_s), QDate(2026, 9, 10));
    const PaperId other = take(paperOf(u"Vixens"_s), QDate(2026, 9, 11));
    merge({one, other});
    m_fixture->edit(SetStar{{other}});
    QVERIFY(onlyPaper(m_fixture->store()).marks.starred);
    testing::take(m_fixture->store(), {entryOn(QDate(2026, 9, 12), 1, paperOf(u"Vixens"_s))});
    QCOMPARE(onlyPaper(m_fixture->store()).appearances.size(), 3);
}

void PapersMergeTest::takesManyAtOnce()
{
    QList<PaperId> papers;
    for (const QString &title : {u"Foxes"_s, u"Vixens"_s, u"Cubs"_s, u"Dens"_s})
        papers.append(take(paperOf(title), QDate(2026, 9, 10).addDays(papers.size())));
    const LibraryPaper all = merge(papers);
    QCOMPARE(all.id, papers.first());
    QCOMPARE(all.appearances.size(), 4);
}

void PapersMergeTest::refusesDifferentArxivIds()
{
    const PaperId one = take(paperOf(u"Foxes"_s, u"2609.00001"_s), QDate(2026, 9, 10));
    const PaperId between = take(paperOf(u"Cubs"_s), QDate(2026, 9, 11));
    const PaperId other = take(paperOf(u"Vixens"_s, u"2609.00002"_s), QDate(2026, 9, 12));
    const QStringList before = m_fixture->state();
    const auto refused = m_fixture->tryEdit(MergePapers{{one, between, other}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"2609.00002"_s), qUtf8Printable(refused.error().message));
    QCOMPARE(m_fixture->state(), before);
    QVERIFY(!valueOf(m_fixture->store().history()).canUndo());
}

void PapersMergeTest::oneAloneIsNoStep()
{
    const PaperId one = take(paperOf(u"Foxes"_s), QDate(2026, 9, 10));
    m_fixture->edit(MergePapers{{one, one, PaperId{900}}});
    QVERIFY(!valueOf(m_fixture->store().history()).canUndo());
}

void PapersMergeTest::canBeUndoneAndRedone()
{
    const PaperId one = take(paperOf(u"Foxes"_s), QDate(2026, 9, 10));
    const PaperId other = take(paperOf(u"Vixens"_s, u"2609.00001"_s), QDate(2026, 9, 11));
    m_fixture->edit(SetNote{one, u"First"_s});
    m_fixture->edit(SetNote{other, u"Second"_s});
    m_fixture->edit(SetReadingList{.papers = {one, other}, .readingList = u"Soon"_s});
    const QStringList before = m_fixture->state();
    merge({one, other});
    const QStringList after = m_fixture->state();
    QCOMPARE(valueOf(m_fixture->store().undo(someMoment())).changes.restored, QList{other});
    QCOMPARE(m_fixture->state(), before);
    QCOMPARE(m_fixture->find(u"second"_s), QList{other});
    QCOMPARE(valueOf(m_fixture->store().redo(someMoment())).changes.removed, QList{other});
    QCOMPARE(m_fixture->state(), after);
    QCOMPARE(m_fixture->find(u"second"_s), QList{one});
}

QTEST_GUILESS_MAIN(PapersMergeTest)
#include "papersmergetest.moc"
