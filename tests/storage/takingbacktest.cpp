#include "steppedstore.h"

#include <QRandomGenerator>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Imports, merges and deletions are taken back row by row.
class TakingBackTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<SteppedStore>(); }

    void takesBackAnImport();
    void importInPartsIsOneStep();
    void goesOnAsANewStepAfterItWasTakenBack();
    void importThatChangesNothingIsNoStep();
    void takesBackWhatAnImportToldOfAKnownPaper();
    void separatesPapersThatAnImportMadeOne();
    void forgetsRecordingsWithTheirSteps();
    void takesBackAnyRowOfActions_data();
    void takesBackAnyRowOfActions();

private:
    std::unique_ptr<SteppedStore> m_fixture;
};

void TakingBackTest::takesBackAnImport()
{
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 10), 1, paperOf(u"Foxes"_s, u"2609.00001"_s))});
    const QStringList before = m_fixture->state();
    const ImportedEntries imported =
        m_fixture->takeAsStep({entryOn(QDate(2026, 9, 11), 1, paperOf(u"Owls"_s, u"2609.00002"_s)),
                               entryOn(QDate(2026, 9, 11), 2, paperOf(u"Bears"_s))});
    QCOMPARE(imported.added, 2);
    QVERIFY(imported.history.has_value());
    QCOMPARE(imported.history->undoLabel(), u"Took in 2, updated 0"_s);
    const QStringList after = m_fixture->state();
    QCOMPARE(m_fixture->find(u"owls"_s).size(), 1);

    const EditOutcome undone = valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(undone.label, u"Took in 2, updated 0"_s);
    QCOMPARE(undone.changes.removed, imported.changes.added);
    QCOMPARE(m_fixture->state(), before);
    QCOMPARE(m_fixture->find(u"owls"_s), QList<PaperId>());

    const EditOutcome redone = valueOf(m_fixture->store().redo(someMoment()));
    QCOMPARE(redone.changes.restored, imported.changes.added);
    QCOMPARE(m_fixture->state(), after);
    QCOMPARE(m_fixture->find(u"owls"_s).size(), 1);
    valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(m_fixture->state(), before);
}

void TakingBackTest::importInPartsIsOneStep()
{
    const QStringList before = m_fixture->state();
    const auto import = std::make_shared<PaperImport>(someMoment(), SteppedStore::labelOfImport);
    valueOf(m_fixture->store().import(import, {entry(paperOf(u"Foxes"_s))}));
    m_fixture->edit(SetStar{{onlyPaper(m_fixture->store()).id}});
    const ImportedEntries second = valueOf(m_fixture->store().import(
        import, {entry(paperOf(u"Owls"_s)), entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s))}));
    QCOMPARE(second.history->undoable.size(), 2);
    QCOMPARE(second.history->undoable.at(1).label, u"Took in 2, updated 1"_s);
    valueOf(m_fixture->store().undo(someMoment()));
    valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(m_fixture->state(), before);
}

void TakingBackTest::goesOnAsANewStepAfterItWasTakenBack()
{
    const auto import = std::make_shared<PaperImport>(someMoment(), SteppedStore::labelOfImport);
    valueOf(m_fixture->store().import(import, {entry(paperOf(u"Foxes"_s))}));
    valueOf(m_fixture->store().undo(someMoment()));
    const ImportedEntries second = valueOf(m_fixture->store().import(import, {entry(paperOf(u"Owls"_s))}));
    QCOMPARE(second.history->undoable.size(), 1);
    QCOMPARE(second.history->undoLabel(), u"Took in 1, updated 0"_s);
    QVERIFY(!second.history->canRedo());
    QCOMPARE(onlyPaper(m_fixture->store()).content.title, u"Owls"_s);
}

void TakingBackTest::importThatChangesNothingIsNoStep()
{
    take(m_fixture->store(), {entry(paperOf(u"Foxes"_s))});
    const ImportedEntries again = m_fixture->takeAsStep({entry(paperOf(u"Foxes"_s))});
    QCOMPARE(again.unchanged, 1);
    QVERIFY(!again.history.has_value());
    QVERIFY(!valueOf(m_fixture->store().history()).canUndo());
}

void TakingBackTest::takesBackWhatAnImportToldOfAKnownPaper()
{
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s))});
    const PaperId paper = onlyPaper(m_fixture->store()).id;
    m_fixture->edit(SetNote{paper, u"Mine"_s});
    const QStringList before = m_fixture->state();
    Paper told = paperOf(u"Foxes, Retitled"_s, u"2609.00001"_s);
    DigestEntry found = entry(told);
    found.knownAs = paper;
    found.authority = Authority::Arxiv;
    QCOMPARE(m_fixture->takeAsStep({found}).updated, 1);
    QCOMPARE(onlyPaper(m_fixture->store()).content.title, u"Foxes, Retitled"_s);
    QCOMPARE(onlyPaper(m_fixture->store()).content.arxivId, u"2609.00001"_s);
    QCOMPARE(onlyPaper(m_fixture->store()).marks.note, u"Mine"_s);
    QCOMPARE(m_fixture->find(u"retitled"_s).size(), 1);
    valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(m_fixture->state(), before);
    QCOMPARE(m_fixture->find(u"retitled"_s).size(), 0);
}

void TakingBackTest::separatesPapersThatAnImportMadeOne()
{
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 10), 1, paperOf(u"Foxes"_s)),
                              entryOn(QDate(2026, 9, 11), 1, paperOf(u"On Foxes"_s, u"2609.00001"_s))});
    const QList<LibraryPaper> papers = allPapers(m_fixture->store());
    m_fixture->edit(SetTag{.papers = {papers.at(0).id}, .tag = u"animals"_s});
    m_fixture->edit(SetTag{.papers = {papers.at(1).id}, .tag = u"red"_s});
    m_fixture->edit(SetReadingList{.papers = {papers.at(1).id}, .readingList = u"Soon"_s});
    m_fixture->edit(SetRead{{papers.at(1).id}});
    m_fixture->edit(SetNote{papers.at(0).id, u"One"_s});
    m_fixture->edit(SetNote{papers.at(1).id, u"Two"_s});
    const QStringList before = m_fixture->state();
    DigestEntry found = entry(paperOf(u"On Foxes"_s, u"2609.00001"_s));
    found.knownAs = papers.at(0).id;
    const ImportedEntries imported = m_fixture->takeAsStep({found});
    QCOMPARE(imported.changes.absorbed, QList{papers.at(1).id});
    const LibraryPaper both = onlyPaper(m_fixture->store());
    QCOMPARE(both.marks.tags, QStringList({u"animals"_s, u"red"_s}));
    QCOMPARE(both.marks.note, u"One\n\nTwo"_s);
    const QStringList after = m_fixture->state();

    const EditOutcome undone = valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(undone.changes.restored, QList{papers.at(1).id});
    QCOMPARE(m_fixture->state(), before);
    valueOf(m_fixture->store().redo(someMoment()));
    QCOMPARE(m_fixture->state(), after);
}

void TakingBackTest::forgetsRecordingsWithTheirSteps()
{
    m_fixture->takeAsStep({entry(paperOf(u"Foxes"_s))});
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM recordings"_s), 1);
    const PaperId paper = onlyPaper(m_fixture->store()).id;
    for (int i = 0; i < 210; ++i)
        m_fixture->edit(SetStar{{paper}, i % 2 == 0 ? StarState::Starred : StarState::Unstarred});
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM recordings"_s), 0);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM recorded_rows"_s), 0);
}

void TakingBackTest::takesBackAnyRowOfActions_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TakingBackTest::takesBackAnyRowOfActions()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto anyPaper = [&]() -> PaperId {
        const QList<LibraryPaper> papers = allPapers(m_fixture->store());
        return papers.isEmpty() ? PaperId{1} : papers.at(random.bounded(papers.size())).id;
    };
    const auto anyEntry = [&] {
        const int kind = random.bounded(10);
        Paper paper =
            paperOf(u"Title %1"_s.arg(kind), random.bounded(2) == 0 ? u"2609.0000%1"_s.arg(kind) : QString());
        if (random.bounded(3) == 0)
            paper.title = u"Other title %1"_s.arg(kind);
        return random.bounded(3) == 0
                   ? entry(paper)
                   : entryOn(QDate(2026, 9, 1 + random.bounded(5)), 1 + random.bounded(9), paper);
    };
    QList<QStringList> states{m_fixture->stateWithoutNames()};
    for (int step = 0; step < 40; ++step) {
        const qint64 before = m_fixture->number(u"SELECT count(*) FROM steps"_s);
        switch (random.bounded(8)) {
        case 0:
        case 1:
            m_fixture->takeAsStep({anyEntry(), anyEntry(), anyEntry()});
            break;
        case 2:
            m_fixture->edit(DeletePapers{{anyPaper(), anyPaper()}});
            break;
        case 3:
            if (const QList<TrashedPaper> trash = valueOf(m_fixture->store().trash()); !trash.isEmpty())
                m_fixture->edit(RestorePapers{{trash.first().paper}});
            break;
        case 4:
            m_fixture->edit(SetTag{.papers = {anyPaper()}, .tag = u"tag %1"_s.arg(random.bounded(3))});
            break;
        case 5:
            m_fixture->edit(
                SetReadingList{.papers = {anyPaper()}, .readingList = u"list %1"_s.arg(random.bounded(2))});
            break;
        case 6:
            // Refused when both have an arXiv id.
            (void)m_fixture->tryEdit(MergePapers{{anyPaper(), anyPaper()}});
            break;
        default:
            m_fixture->edit(
                SetRead{{anyPaper()}, random.bounded(2) == 0 ? ReadState::Read : ReadState::Unread});
            break;
        }
        if (m_fixture->number(u"SELECT count(*) FROM steps"_s) > before)
            states.append(m_fixture->stateWithoutNames());
    }
    QVERIFY(states.size() > 10);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        valueOf(m_fixture->store().undo(someMoment()));
        QCOMPARE(m_fixture->stateWithoutNames(), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        valueOf(m_fixture->store().redo(someMoment()));
        QCOMPARE(m_fixture->stateWithoutNames(), states.at(i));
    }
}

QTEST_GUILESS_MAIN(TakingBackTest)
#include "takingbacktest.moc"
