#include "steppedstore.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Deleted papers rest in the trash and come back with all that was on them.
class TrashTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<SteppedStore>(); }

    void deletedPaperComesBackWhole();
    void deletedPaperIsFoundNoMore();
    void paperComesOutOfTheTrashAmongNewTags();
    void paperComesOutOfTheTrashWithItsOwnTagsOnly();
    void deletedPaperStaysInTheTrashWhenADigestBringsItAgain();
    void deletedPaperComesBackWhenItIsAddedByItself();
    void restoringFromTheTrashIsTakenBack();
    void emptiedTrashIsGone();
    void trashedPaperIsKeptWhenItsStepIsForgotten();

private:
    std::unique_ptr<SteppedStore> m_fixture;
};

void TrashTest::deletedPaperComesBackWhole()
{
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s, u"2609.00001"_s)),
                              entryOn(QDate(2026, 9, 11), 2, paperOf(u"Owls"_s))});
    const PaperId paper = allPapers(m_fixture->store()).first().id;
    m_fixture->edit(SetStar{{paper}});
    m_fixture->edit(SetRead{{paper}});
    m_fixture->edit(SetNote{paper, u"First"_s});
    m_fixture->edit(SetNote{allPapers(m_fixture->store()).last().id, u"Other"_s});
    valueOf(m_fixture->store().edit(SetNote{paper, u"Second"_s}, SteppedStore::labelOfEdit, Remember::Step,
                                    someMoment().addSecs(3600)));
    m_fixture->edit(SetTag{.papers = {paper}, .tag = u"animals"_s});
    m_fixture->edit(SetReadingList{.papers = {paper}, .readingList = u"Soon"_s});
    m_fixture->edit(SetReadingProgress{{paper}, u"Soon"_s, {ReadingProgress::Done}});
    m_fixture->edit(SetKeptOffline{{paper}});
    const QStringList before = m_fixture->state();
    const QList<NoteRevision> revisions = valueOf(m_fixture->store().noteRevisions(paper));
    QVERIFY(!revisions.isEmpty());

    const EditOutcome deleted = m_fixture->edit(DeletePapers{{paper, PaperId{999}}});
    QCOMPARE(deleted.changes.removed, QList{paper});
    QCOMPARE(deleted.label, u"Changed 1"_s);
    QCOMPARE(onlyPaper(m_fixture->store()).content.title, u"Owls"_s);
    QCOMPARE(valueOf(m_fixture->store().check()), QStringList());
    const QList<TrashedPaper> trash = valueOf(m_fixture->store().trash());
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().title, u"Foxes"_s);
    QCOMPARE(trash.first().deleted, someMoment());
    QCOMPARE(valueOf(m_fixture->store().sourceCounts()).tags.size(), 0);

    QCOMPARE(valueOf(m_fixture->store().undo(someMoment())).changes.restored, QList{paper});
    QCOMPARE(m_fixture->state(), before);
    QCOMPARE(valueOf(m_fixture->store().noteRevisions(paper)), revisions);
    valueOf(m_fixture->store().redo(someMoment()));
    QCOMPARE(valueOf(m_fixture->store().trash()).size(), 1);
    m_fixture->edit(RestorePapers{{paper}});
    QCOMPARE(m_fixture->state(), before);
}

void TrashTest::deletedPaperIsFoundNoMore()
{
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s))});
    const PaperId paper = onlyPaper(m_fixture->store()).id;
    m_fixture->edit(DeletePapers{{paper}});
    QCOMPARE(m_fixture->find(u"foxes"_s), QList<PaperId>());
    const SourceCounts counts = valueOf(m_fixture->store().sourceCounts());
    QCOMPARE(counts.all, 0);
    QCOMPARE(counts.unread, 0);
    QVERIFY(counts.digests.isEmpty());
    QVERIFY(!answerOf(m_fixture->store().paper(paper)));
}

void TrashTest::paperComesOutOfTheTrashAmongNewTags()
{
    take(m_fixture->store(),
         {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s)), entry(paperOf(u"Owls"_s))});
    const QList<LibraryPaper> papers = allPapers(m_fixture->store());
    m_fixture->edit(SetTag{.papers = {papers.first().id}, .tag = u"animals"_s});
    m_fixture->edit(SetReadingList{.papers = {papers.first().id}, .readingList = u"Soon"_s});
    m_fixture->edit(DeletePapers{{papers.first().id}});
    // The numbers of what is gone are given again.
    m_fixture->edit(SetTag{.papers = {papers.last().id}, .tag = u"birds"_s});
    m_fixture->edit(SetReadingList{.papers = {papers.last().id}, .readingList = u"Later"_s});
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 12), 1, paperOf(u"Owls"_s))});
    m_fixture->edit(RestorePapers{{papers.first().id}});
    const LibraryPaper restored = valueOf(m_fixture->store().paper(papers.first().id));
    QCOMPARE(restored.marks.tags, QStringList{u"animals"_s});
    QCOMPARE(restored.marks.readingLists, QStringList{u"Soon"_s});
    QCOMPARE(restored.appearances.first().digest.date, QDate(2026, 9, 11));
    const LibraryPaper other = valueOf(m_fixture->store().paper(papers.last().id));
    QCOMPARE(other.marks.tags, QStringList{u"birds"_s});
    QCOMPARE(other.marks.readingLists, QStringList{u"Later"_s});
    QCOMPARE(other.appearances.first().digest.date, QDate(2026, 9, 12));
    QCOMPARE(valueOf(m_fixture->store().check()), QStringList());
}

void TrashTest::paperComesOutOfTheTrashWithItsOwnTagsOnly()
{
    take(m_fixture->store(), {entry(paperOf(u"Foxes"_s)), entry(paperOf(u"Owls"_s))});
    const QList<LibraryPaper> papers = allPapers(m_fixture->store());
    m_fixture->edit(SetTag{.papers = {papers.first().id}, .tag = u"animals"_s});
    m_fixture->edit(SetTag{.papers = {papers.last().id}, .tag = u"birds"_s});
    m_fixture->edit(DeletePapers{{papers.first().id, papers.last().id}});
    m_fixture->edit(RestorePapers{{papers.first().id}});
    QCOMPARE(valueOf(m_fixture->store().sourceCounts()).tags.size(), 1);
    QCOMPARE(valueOf(m_fixture->store().trash()).size(), 1);
    m_fixture->edit(RestorePapers{{papers.last().id}});
    QCOMPARE(valueOf(m_fixture->store().paper(papers.last().id)).marks.tags, QStringList{u"birds"_s});
}

void TrashTest::deletedPaperStaysInTheTrashWhenADigestBringsItAgain()
{
    const DigestEntry foxes = entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s, u"2609.00001"_s));
    const DigestEntry owls = entryOn(QDate(2026, 9, 11), 2, paperOf(u"Owls"_s));
    take(m_fixture->store(), {foxes, owls});
    const QList<LibraryPaper> papers = allPapers(m_fixture->store());
    m_fixture->edit(DeletePapers{{papers.first().id, papers.last().id}});
    Paper owlsWithId = owls.paper;
    owlsWithId.arxivId = u"2609.00002"_s;
    const ImportedEntries again =
        take(m_fixture->store(), {foxes, owls, entryOn(QDate(2026, 9, 12), 1, owlsWithId)});
    QCOMPARE(again.unchanged, 3);
    QVERIFY(allPapers(m_fixture->store()).isEmpty());
    // A paper of the same title that arXiv tells apart is another one.
    QCOMPARE(take(m_fixture->store(), {entryOn(QDate(2026, 9, 12), 1, paperOf(u"Foxes"_s, u"2609.00003"_s))})
                 .added,
             1);
}

void TrashTest::deletedPaperComesBackWhenItIsAddedByItself()
{
    take(m_fixture->store(), {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s, u"2609.00001"_s))});
    const PaperId paper = onlyPaper(m_fixture->store()).id;
    m_fixture->edit(SetNote{paper, u"Mine"_s});
    m_fixture->edit(DeletePapers{{paper}});
    const QStringList before = m_fixture->state();
    const ImportedEntries again = m_fixture->takeAsStep({entry(paperOf(u"Foxes"_s, u"2609.00001"_s))});
    QCOMPARE(again.changes.restored, QList{paper});
    QCOMPARE(onlyPaper(m_fixture->store()).marks.note, u"Mine"_s);
    QVERIFY(valueOf(m_fixture->store().trash()).isEmpty());
    valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(m_fixture->state(), before);
}

void TrashTest::restoringFromTheTrashIsTakenBack()
{
    take(m_fixture->store(), {entry(paperOf(u"Foxes"_s))});
    const PaperId paper = onlyPaper(m_fixture->store()).id;
    m_fixture->edit(DeletePapers{{paper}});
    m_fixture->edit(RestorePapers{{paper}});
    valueOf(m_fixture->store().undo(someMoment()));
    QCOMPARE(valueOf(m_fixture->store().trash()).size(), 1);
    m_fixture->edit(RestorePapers{{paper}});
    QCOMPARE(onlyPaper(m_fixture->store()).id, paper);
}

void TrashTest::emptiedTrashIsGone()
{
    take(m_fixture->store(), {entry(paperOf(u"Foxes"_s))});
    m_fixture->edit(DeletePapers{{onlyPaper(m_fixture->store()).id}});
    QCOMPARE(valueOf(m_fixture->store().emptyTrash(someMoment())), 0);
    QCOMPARE(valueOf(m_fixture->store().trash()).size(), 1);
    QCOMPARE(valueOf(m_fixture->store().emptyTrash(someMoment().addMSecs(1))), 1);
    QCOMPARE(valueOf(m_fixture->store().trash()).size(), 0);
}

void TrashTest::trashedPaperIsKeptWhenItsStepIsForgotten()
{
    take(m_fixture->store(), {entry(paperOf(u"Foxes"_s)), entry(paperOf(u"Owls"_s))});
    const QList<LibraryPaper> papers = allPapers(m_fixture->store());
    m_fixture->edit(SetNote{papers.first().id, u"Mine"_s});
    m_fixture->edit(DeletePapers{{papers.first().id}});
    for (int i = 0; i < 210; ++i)
        m_fixture->edit(SetStar{{papers.last().id}, i % 2 == 0 ? StarState::Starred : StarState::Unstarred});
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM recordings"_s), 1);
    m_fixture->edit(RestorePapers{{papers.first().id}});
    QCOMPARE(valueOf(m_fixture->store().paper(papers.first().id)).marks.note, u"Mine"_s);
}

QTEST_GUILESS_MAIN(TrashTest)
#include "trashtest.moc"
