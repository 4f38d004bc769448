#include "storage/database.h"
#include "storage/recording/recordedtables.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QString importLabelOf(int added, int updated)
{
    return u"Took in %1, updated %2"_s.arg(added).arg(updated);
}

QString editLabelOf(const MarksEdit & /*edit*/, int papers)
{
    return u"Changed %1"_s.arg(papers);
}

Paper paperOf(const QString &title, const QString &arxivId = {})
{
    Paper paper;
    paper.title = title;
    paper.arxivId = arxivId;
    paper.abstract = u"All of "_s + title;
    paper.authors = {u"Ada Fox"_s, u"Ben Owl"_s};
    paper.links = {Link{.url = QUrl(u"https://github.com/fox/%1"_s.arg(title)), .kind = LinkKind::GitHub}};
    return paper;
}

} // namespace

/// Imports, merges and deletions are taken back row by row.
class TakingBackTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void takesBackAnImport();
    void importInPartsIsOneStep();
    void goesOnAsANewStepAfterItWasTakenBack();
    void importThatChangesNothingIsNoStep();
    void takesBackWhatAnImportToldOfAKnownPaper();
    void separatesPapersThatAnImportMadeOne();
    void deletedPaperComesBackWhole();
    void deletedPaperIsFoundNoMore();
    void paperComesOutOfTheTrashAmongNewTags();
    void paperComesOutOfTheTrashWithItsOwnTagsOnly();
    void deletedPaperStaysInTheTrashWhenADigestBringsItAgain();
    void deletedPaperComesBackWhenItIsAddedByItself();
    void restoringFromTheTrashIsTakenBack();
    void emptiedTrashIsGone();
    void trashedPaperIsKeptWhenItsStepIsForgotten();
    void forgetsRecordingsWithTheirSteps();
    void takesBackAnyRowOfActions_data();
    void takesBackAnyRowOfActions();

private:
    ImportedEntries takeAsStep(const QList<DigestEntry> &entries);
    EditOutcome edit(const MarksEdit &edit);
    /// All that is recorded, and what follows from it.
    QStringList state();
    /// Without the names by which papers are recognised: an import that changes nothing else is no step, but
    /// remembers these.
    QStringList stateWithoutNames();
    qint64 number(const QString &sql);
    QList<PaperId> find(const QString &search);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

void TakingBackTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->open();
}

ImportedEntries TakingBackTest::takeAsStep(const QList<DigestEntry> &entries)
{
    return valueOf(m_store->import(std::make_shared<PaperImport>(someMoment(), importLabelOf), entries));
}

EditOutcome TakingBackTest::edit(const MarksEdit &edit)
{
    return valueOf(m_store->edit(edit, editLabelOf, Remember::Step, someMoment()));
}

QStringList TakingBackTest::state()
{
    const auto database = *Database::open(m_fixture->fileName(), Access::Read);
    QStringList state = valueOf(m_store->check());
    const auto tables = *recordedTables(*database);
    for (const RecordedTable &table : tables) {
        // Unmarking leaves a row that says nothing.
        QStringList columnNames = table.columns;
        columnNames.removeIf([](const QString &column) { return column.endsWith("_changed"_L1); });
        // A list without one of its papers has a gap in its positions.
        columnNames.replaceInStrings(QRegularExpression(u"^position$"_s),
                                     table.name == "reading_list_entries"_L1
                                         ? u"(SELECT count(*) FROM reading_list_entries AS other WHERE "
                                           "other.reading_list = reading_list_entries.reading_list AND "
                                           "other.position < reading_list_entries.position)"_s
                                         : u"position"_s);
        const QString columns = u"quote("_s + columnNames.join(u") || ' ' || quote("_s) + u')';
        const auto rows = database->rows(
            u"SELECT %1 FROM %2 WHERE %3 ORDER BY 1"_s.arg(
                columns, table.name, table.name == "marks"_L1 ? u"starred OR read OR note <> ''"_s : u"1"_s),
            {}, [&](const Statement &row) { return table.name + u' ' + row.value(0).toString(); });
        state += *rows;
    }
    const auto unread = database->rows(u"SELECT paper || ' ' || unread FROM places ORDER BY paper"_s, {},
                                       [](const Statement &row) { return row.value(0).toString(); });
    return state + *unread;
}

QStringList TakingBackTest::stateWithoutNames()
{
    QStringList rows = state();
    rows.removeIf([](const QString &row) { return row.startsWith("paper_names"_L1); });
    return rows;
}

qint64 TakingBackTest::number(const QString &sql)
{
    return *(*Database::open(m_fixture->fileName(), Access::Read))->number(sql);
}

QList<PaperId> TakingBackTest::find(const QString &search)
{
    return valueOf(m_store->find({.search = search}, someMoment().date()));
}

void TakingBackTest::takesBackAnImport()
{
    take(*m_store, {entryOn(QDate(2026, 9, 10), 1, paperOf(u"Foxes"_s, u"2609.00001"_s))});
    const QStringList before = state();
    const ImportedEntries imported =
        takeAsStep({entryOn(QDate(2026, 9, 11), 1, paperOf(u"Owls"_s, u"2609.00002"_s)),
                    entryOn(QDate(2026, 9, 11), 2, paperOf(u"Bears"_s))});
    QCOMPARE(imported.added, 2);
    QVERIFY(imported.history.has_value());
    QCOMPARE(imported.history->undoLabel(), u"Took in 2, updated 0"_s);
    const QStringList after = state();
    QCOMPARE(find(u"owls"_s).size(), 1);

    const EditOutcome undone = valueOf(m_store->undo(someMoment()));
    QCOMPARE(undone.label, u"Took in 2, updated 0"_s);
    QCOMPARE(undone.changes.removed, imported.changes.added);
    QCOMPARE(state(), before);
    QCOMPARE(find(u"owls"_s), QList<PaperId>());

    const EditOutcome redone = valueOf(m_store->redo(someMoment()));
    QCOMPARE(redone.changes.restored, imported.changes.added);
    QCOMPARE(state(), after);
    QCOMPARE(find(u"owls"_s).size(), 1);
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(state(), before);
}

void TakingBackTest::importInPartsIsOneStep()
{
    const QStringList before = state();
    const auto import = std::make_shared<PaperImport>(someMoment(), importLabelOf);
    valueOf(m_store->import(import, {entry(paperOf(u"Foxes"_s))}));
    edit(SetStar{{onlyPaper(*m_store).id}});
    const ImportedEntries second = valueOf(m_store->import(
        import, {entry(paperOf(u"Owls"_s)), entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s))}));
    QCOMPARE(second.history->undoable.size(), 2);
    QCOMPARE(second.history->undoable.at(1).label, u"Took in 2, updated 1"_s);
    valueOf(m_store->undo(someMoment()));
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(state(), before);
}

void TakingBackTest::goesOnAsANewStepAfterItWasTakenBack()
{
    const auto import = std::make_shared<PaperImport>(someMoment(), importLabelOf);
    valueOf(m_store->import(import, {entry(paperOf(u"Foxes"_s))}));
    valueOf(m_store->undo(someMoment()));
    const ImportedEntries second = valueOf(m_store->import(import, {entry(paperOf(u"Owls"_s))}));
    QCOMPARE(second.history->undoable.size(), 1);
    QCOMPARE(second.history->undoLabel(), u"Took in 1, updated 0"_s);
    QVERIFY(!second.history->canRedo());
    QCOMPARE(onlyPaper(*m_store).content.title, u"Owls"_s);
}

void TakingBackTest::importThatChangesNothingIsNoStep()
{
    take(*m_store, {entry(paperOf(u"Foxes"_s))});
    const ImportedEntries again = takeAsStep({entry(paperOf(u"Foxes"_s))});
    QCOMPARE(again.unchanged, 1);
    QVERIFY(!again.history.has_value());
    QVERIFY(!valueOf(m_store->history()).canUndo());
}

void TakingBackTest::takesBackWhatAnImportToldOfAKnownPaper()
{
    take(*m_store, {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s))});
    const PaperId paper = onlyPaper(*m_store).id;
    edit(SetNote{paper, u"Mine"_s});
    const QStringList before = state();
    Paper told = paperOf(u"Foxes, Retitled"_s, u"2609.00001"_s);
    DigestEntry found = entry(told);
    found.knownAs = paper;
    found.authority = Authority::Arxiv;
    QCOMPARE(takeAsStep({found}).updated, 1);
    QCOMPARE(onlyPaper(*m_store).content.title, u"Foxes, Retitled"_s);
    QCOMPARE(onlyPaper(*m_store).content.arxivId, u"2609.00001"_s);
    QCOMPARE(onlyPaper(*m_store).marks.note, u"Mine"_s);
    QCOMPARE(find(u"retitled"_s).size(), 1);
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(state(), before);
    QCOMPARE(find(u"retitled"_s).size(), 0);
}

void TakingBackTest::separatesPapersThatAnImportMadeOne()
{
    take(*m_store, {entryOn(QDate(2026, 9, 10), 1, paperOf(u"Foxes"_s)),
                    entryOn(QDate(2026, 9, 11), 1, paperOf(u"On Foxes"_s, u"2609.00001"_s))});
    const QList<LibraryPaper> papers = allPapers(*m_store);
    edit(SetTag{.papers = {papers.at(0).id}, .tag = u"animals"_s});
    edit(SetTag{.papers = {papers.at(1).id}, .tag = u"red"_s});
    edit(SetReadingList{.papers = {papers.at(1).id}, .readingList = u"Soon"_s});
    edit(SetRead{{papers.at(1).id}});
    edit(SetNote{papers.at(0).id, u"One"_s});
    edit(SetNote{papers.at(1).id, u"Two"_s});
    const QStringList before = state();
    DigestEntry found = entry(paperOf(u"On Foxes"_s, u"2609.00001"_s));
    found.knownAs = papers.at(0).id;
    const ImportedEntries imported = takeAsStep({found});
    QCOMPARE(imported.changes.absorbed, QList{papers.at(1).id});
    const LibraryPaper both = onlyPaper(*m_store);
    QCOMPARE(both.marks.tags, QStringList({u"animals"_s, u"red"_s}));
    QCOMPARE(both.marks.note, u"One\n\nTwo"_s);
    const QStringList after = state();

    const EditOutcome undone = valueOf(m_store->undo(someMoment()));
    QCOMPARE(undone.changes.restored, QList{papers.at(1).id});
    QCOMPARE(state(), before);
    valueOf(m_store->redo(someMoment()));
    QCOMPARE(state(), after);
}

void TakingBackTest::deletedPaperComesBackWhole()
{
    take(*m_store, {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s, u"2609.00001"_s)),
                    entryOn(QDate(2026, 9, 11), 2, paperOf(u"Owls"_s))});
    const PaperId paper = allPapers(*m_store).first().id;
    edit(SetStar{{paper}});
    edit(SetRead{{paper}});
    edit(SetNote{paper, u"First"_s});
    edit(SetNote{allPapers(*m_store).last().id, u"Other"_s});
    valueOf(
        m_store->edit(SetNote{paper, u"Second"_s}, editLabelOf, Remember::Step, someMoment().addSecs(3600)));
    edit(SetTag{.papers = {paper}, .tag = u"animals"_s});
    edit(SetReadingList{.papers = {paper}, .readingList = u"Soon"_s});
    edit(SetReadingProgress{{paper}, u"Soon"_s, {ReadingProgress::Done}});
    edit(SetKeptOffline{{paper}});
    const QStringList before = state();
    const QList<NoteRevision> revisions = valueOf(m_store->noteRevisions(paper));
    QVERIFY(!revisions.isEmpty());

    const EditOutcome deleted = edit(DeletePapers{{paper, PaperId{999}}});
    QCOMPARE(deleted.changes.removed, QList{paper});
    QCOMPARE(deleted.label, u"Changed 1"_s);
    QCOMPARE(onlyPaper(*m_store).content.title, u"Owls"_s);
    QCOMPARE(valueOf(m_store->check()), QStringList());
    const QList<TrashedPaper> trash = valueOf(m_store->trash());
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().title, u"Foxes"_s);
    QCOMPARE(trash.first().deleted, someMoment());
    QCOMPARE(valueOf(m_store->sourceCounts()).tags.size(), 0);

    QCOMPARE(valueOf(m_store->undo(someMoment())).changes.restored, QList{paper});
    QCOMPARE(state(), before);
    QCOMPARE(valueOf(m_store->noteRevisions(paper)), revisions);
    valueOf(m_store->redo(someMoment()));
    QCOMPARE(valueOf(m_store->trash()).size(), 1);
    edit(RestorePapers{{paper}});
    QCOMPARE(state(), before);
}

void TakingBackTest::deletedPaperIsFoundNoMore()
{
    take(*m_store, {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s))});
    const PaperId paper = onlyPaper(*m_store).id;
    edit(DeletePapers{{paper}});
    QCOMPARE(find(u"foxes"_s), QList<PaperId>());
    const SourceCounts counts = valueOf(m_store->sourceCounts());
    QCOMPARE(counts.all, 0);
    QCOMPARE(counts.unread, 0);
    QVERIFY(counts.digests.isEmpty());
    QVERIFY(!answerOf(m_store->paper(paper)));
}

void TakingBackTest::paperComesOutOfTheTrashAmongNewTags()
{
    take(*m_store, {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s)), entry(paperOf(u"Owls"_s))});
    const QList<LibraryPaper> papers = allPapers(*m_store);
    edit(SetTag{.papers = {papers.first().id}, .tag = u"animals"_s});
    edit(SetReadingList{.papers = {papers.first().id}, .readingList = u"Soon"_s});
    edit(DeletePapers{{papers.first().id}});
    // The numbers of what is gone are given again.
    edit(SetTag{.papers = {papers.last().id}, .tag = u"birds"_s});
    edit(SetReadingList{.papers = {papers.last().id}, .readingList = u"Later"_s});
    take(*m_store, {entryOn(QDate(2026, 9, 12), 1, paperOf(u"Owls"_s))});
    edit(RestorePapers{{papers.first().id}});
    const LibraryPaper restored = valueOf(m_store->paper(papers.first().id));
    QCOMPARE(restored.marks.tags, QStringList{u"animals"_s});
    QCOMPARE(restored.marks.readingLists, QStringList{u"Soon"_s});
    QCOMPARE(restored.appearances.first().digest.date, QDate(2026, 9, 11));
    const LibraryPaper other = valueOf(m_store->paper(papers.last().id));
    QCOMPARE(other.marks.tags, QStringList{u"birds"_s});
    QCOMPARE(other.marks.readingLists, QStringList{u"Later"_s});
    QCOMPARE(other.appearances.first().digest.date, QDate(2026, 9, 12));
    QCOMPARE(valueOf(m_store->check()), QStringList());
}

void TakingBackTest::paperComesOutOfTheTrashWithItsOwnTagsOnly()
{
    take(*m_store, {entry(paperOf(u"Foxes"_s)), entry(paperOf(u"Owls"_s))});
    const QList<LibraryPaper> papers = allPapers(*m_store);
    edit(SetTag{.papers = {papers.first().id}, .tag = u"animals"_s});
    edit(SetTag{.papers = {papers.last().id}, .tag = u"birds"_s});
    edit(DeletePapers{{papers.first().id, papers.last().id}});
    edit(RestorePapers{{papers.first().id}});
    QCOMPARE(valueOf(m_store->sourceCounts()).tags.size(), 1);
    QCOMPARE(valueOf(m_store->trash()).size(), 1);
    edit(RestorePapers{{papers.last().id}});
    QCOMPARE(valueOf(m_store->paper(papers.last().id)).marks.tags, QStringList{u"birds"_s});
}

void TakingBackTest::deletedPaperStaysInTheTrashWhenADigestBringsItAgain()
{
    const DigestEntry foxes = entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s, u"2609.00001"_s));
    const DigestEntry owls = entryOn(QDate(2026, 9, 11), 2, paperOf(u"Owls"_s));
    take(*m_store, {foxes, owls});
    const QList<LibraryPaper> papers = allPapers(*m_store);
    edit(DeletePapers{{papers.first().id, papers.last().id}});
    Paper owlsWithId = owls.paper;
    owlsWithId.arxivId = u"2609.00002"_s;
    const ImportedEntries again = take(*m_store, {foxes, owls, entryOn(QDate(2026, 9, 12), 1, owlsWithId)});
    QCOMPARE(again.unchanged, 3);
    QVERIFY(allPapers(*m_store).isEmpty());
    // A paper of the same title that arXiv tells apart is another one.
    QCOMPARE(take(*m_store, {entryOn(QDate(2026, 9, 12), 1, paperOf(u"Foxes"_s, u"2609.00003"_s))}).added, 1);
}

void TakingBackTest::deletedPaperComesBackWhenItIsAddedByItself()
{
    take(*m_store, {entryOn(QDate(2026, 9, 11), 1, paperOf(u"Foxes"_s, u"2609.00001"_s))});
    const PaperId paper = onlyPaper(*m_store).id;
    edit(SetNote{paper, u"Mine"_s});
    edit(DeletePapers{{paper}});
    const QStringList before = state();
    const ImportedEntries again = takeAsStep({entry(paperOf(u"Foxes"_s, u"2609.00001"_s))});
    QCOMPARE(again.changes.restored, QList{paper});
    QCOMPARE(onlyPaper(*m_store).marks.note, u"Mine"_s);
    QVERIFY(valueOf(m_store->trash()).isEmpty());
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(state(), before);
}

void TakingBackTest::restoringFromTheTrashIsTakenBack()
{
    take(*m_store, {entry(paperOf(u"Foxes"_s))});
    const PaperId paper = onlyPaper(*m_store).id;
    edit(DeletePapers{{paper}});
    edit(RestorePapers{{paper}});
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(valueOf(m_store->trash()).size(), 1);
    edit(RestorePapers{{paper}});
    QCOMPARE(onlyPaper(*m_store).id, paper);
}

void TakingBackTest::emptiedTrashIsGone()
{
    take(*m_store, {entry(paperOf(u"Foxes"_s))});
    edit(DeletePapers{{onlyPaper(*m_store).id}});
    QCOMPARE(valueOf(m_store->emptyTrash(someMoment())), 0);
    QCOMPARE(valueOf(m_store->trash()).size(), 1);
    QCOMPARE(valueOf(m_store->emptyTrash(someMoment().addMSecs(1))), 1);
    QCOMPARE(valueOf(m_store->trash()).size(), 0);
}

void TakingBackTest::trashedPaperIsKeptWhenItsStepIsForgotten()
{
    take(*m_store, {entry(paperOf(u"Foxes"_s)), entry(paperOf(u"Owls"_s))});
    const QList<LibraryPaper> papers = allPapers(*m_store);
    edit(SetNote{papers.first().id, u"Mine"_s});
    edit(DeletePapers{{papers.first().id}});
    for (int i = 0; i < 210; ++i)
        edit(SetStar{{papers.last().id}, i % 2 == 0 ? StarState::Starred : StarState::Unstarred});
    QCOMPARE(number(u"SELECT count(*) FROM recordings"_s), 1);
    edit(RestorePapers{{papers.first().id}});
    QCOMPARE(valueOf(m_store->paper(papers.first().id)).marks.note, u"Mine"_s);
}

void TakingBackTest::forgetsRecordingsWithTheirSteps()
{
    takeAsStep({entry(paperOf(u"Foxes"_s))});
    QCOMPARE(number(u"SELECT count(*) FROM recordings"_s), 1);
    const PaperId paper = onlyPaper(*m_store).id;
    for (int i = 0; i < 210; ++i)
        edit(SetStar{{paper}, i % 2 == 0 ? StarState::Starred : StarState::Unstarred});
    QCOMPARE(number(u"SELECT count(*) FROM recordings"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM recorded_rows"_s), 0);
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
        const QList<LibraryPaper> papers = allPapers(*m_store);
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
    QList<QStringList> states{stateWithoutNames()};
    for (int step = 0; step < 40; ++step) {
        const qint64 before = number(u"SELECT count(*) FROM steps"_s);
        switch (random.bounded(7)) {
        case 0:
        case 1:
            takeAsStep({anyEntry(), anyEntry(), anyEntry()});
            break;
        case 2:
            edit(DeletePapers{{anyPaper(), anyPaper()}});
            break;
        case 3:
            if (const QList<TrashedPaper> trash = valueOf(m_store->trash()); !trash.isEmpty())
                edit(RestorePapers{{trash.first().paper}});
            break;
        case 4:
            edit(SetTag{.papers = {anyPaper()}, .tag = u"tag %1"_s.arg(random.bounded(3))});
            break;
        case 5:
            edit(SetReadingList{.papers = {anyPaper()}, .readingList = u"list %1"_s.arg(random.bounded(2))});
            break;
        default:
            edit(SetRead{{anyPaper()}, random.bounded(2) == 0 ? ReadState::Read : ReadState::Unread});
            break;
        }
        if (number(u"SELECT count(*) FROM steps"_s) > before)
            states.append(stateWithoutNames());
    }
    QVERIFY(states.size() > 10);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        valueOf(m_store->undo(someMoment()));
        QCOMPARE(stateWithoutNames(), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        valueOf(m_store->redo(someMoment()));
        QCOMPARE(stateWithoutNames(), states.at(i));
    }
}

QTEST_GUILESS_MAIN(TakingBackTest)
#include "takingbacktest.moc"
