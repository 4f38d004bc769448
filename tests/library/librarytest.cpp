#include "library/library.h"

#include "testlib/librarybuilder.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LibraryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatAPageHeld();
    void answersInTheOrderAsked();
    void canBeClosedWhileTopicsAreCounted();
    void keepsTheOrderOfRows();
    void cutsExcerptsBetweenWords();
    void findsAPaperByAnyOfItsNames();
    void saysWhichNameFindsNoPaper();
    void announcesWritesOnlyWhenSomethingChanged();
    void remembersActionsForUndo();
    void undoesRightAfterAnAction();
    void doesNotRememberWhatTheReaderDidNotDo();
    void hasNothingToUndoAtFirst();
    void tellsWhenAnotherProgramHasWritten();
    void readsALibraryOfANewerVersion();
    void readsALibraryThatItMayNotWrite();
    void writesANoteEvenWhenClosedAtOnce();
    void closesWithQuestionsOpen();
    void reportsALibraryThatCannotBeOpened();

private:
    QList<PaperId> all() { return valueOf(m_library->find({})); }

    std::unique_ptr<LibraryBuilder> m_builder;
    std::unique_ptr<Library> m_library;
};

void LibraryTest::init()
{
    m_builder = std::make_unique<LibraryBuilder>();
    m_library = m_builder->open();
    importPageText(*m_library, madeUpPage(10));
}

void LibraryTest::cleanup()
{
    m_library.reset();
}

void LibraryTest::showsWhatAPageHeld()
{
    REQUIRE_REAL_DATA(page, "digest_text/daily-papers-sep-11.txt");
    const LibraryBuilder builder;
    const auto library = builder.open();
    const ImportSummary summary = importPageText(*library, readFile(page));
    QCOMPARE(summary.added, 78);
    QCOMPARE(summary.skipped, 0);
    QCOMPARE(summary.digests.size(), 1);

    const QList<PaperRow> rows = valueOf(library->rows(valueOf(library->find({}))));

    QCOMPARE(rows.size(), 78);
    QVERIFY(rows.first().title.startsWith(u"Warm Up Before You Train"_s));
    QCOMPARE(rows.first().digestDate, QDate(2026, 9, 11));
    qsizetype links = 0;
    const QList<LibraryPaper> papers = valueOf(library->papers(PaperQuery{}));
    for (const LibraryPaper &paper : papers)
        links += paper.content.links.size();
    QCOMPARE(links, 21);
    const SourceCounts counts = valueOf(library->sourceCounts());
    QCOMPARE(counts.digests,
             (QList{DigestCount{.digest = summary.digests.first(), .papers = 78, .unread = 78}}));
    QCOMPARE(importPageText(*library, readFile(page)).unchanged, 78);
}

void LibraryTest::answersInTheOrderAsked()
{
    const PaperId paper = all().first();
    QStringList answers;
    m_library->edit(SetStar{{paper}, StarState::Starred})
        .then(this, [&answers](const Result<LibraryChanges> &) { answers.append(u"edit"_s); });
    m_library->find({.search = u"("_s}).then(this, [&answers](const Result<QList<PaperId>> &) {
        answers.append(u"unreadable search"_s);
    });
    m_library->undo().then(this, [&answers](const Result<QString> &) { answers.append(u"undo"_s); });
    m_library->sourceCounts().then(this, [&answers](const Result<SourceCounts> &counts) {
        answers.append(counts->starred > 0 ? u"starred"_s : u"unstarred"_s);
    });
    m_library->redo().then(this, [&answers](const Result<QString> &) { answers.append(u"redo"_s); });
    m_library->papers(QList{paper}).then(this, [&answers](const Result<QList<LibraryPaper>> &found) {
        answers.append(found->first().marks.starred ? u"starred"_s : u"unstarred"_s);
    });

    QTRY_COMPARE(answers.size(), 6);
    QCOMPARE(answers, (QStringList{u"edit"_s, u"unreadable search"_s, u"undo"_s, u"unstarred"_s, u"redo"_s,
                                   u"starred"_s}));
}

void LibraryTest::canBeClosedWhileTopicsAreCounted()
{
    importPageText(*m_library, madeUpPage(10));
    QObject context;
    int months = 0;
    // The first is counted, or ended while it is; what comes behind it is ended before its turn.
    for (int i = 0; i < 20; ++i)
        m_library->topics(12, 5).then(&context, [&](const Result<Topics> &topics) {
            months += topics ? static_cast<int>(topics->months.size()) : 0;
        });
    m_library.reset();
    QCoreApplication::processEvents();
    QCOMPARE(months % 12, 0);
}

void LibraryTest::keepsTheOrderOfRows()
{
    QList<PaperId> papers = all();
    std::reverse(papers.begin(), papers.end());
    papers.insert(3, PaperId{4711});

    QList<PaperId> shown;
    const QList<PaperRow> rows = valueOf(m_library->rows(papers));
    for (const PaperRow &row : rows)
        shown.append(row.id);
    papers.removeAt(3);
    QCOMPARE(shown, papers);
}

void LibraryTest::cutsExcerptsBetweenWords()
{
    const QList<PaperRow> rows = valueOf(m_library->rows(all()));
    for (const PaperRow &row : rows) {
        const QString abstract = valueOf(m_library->paper(row.id)).content.abstract;
        QVERIFY(row.excerpt.size() > 100);
        QVERIFY(row.excerpt.size() <= 160);
        QVERIFY(abstract.startsWith(row.excerpt));
        QCOMPARE(abstract[row.excerpt.size()], u' ');
    }
}

void LibraryTest::findsAPaperByAnyOfItsNames()
{
    REQUIRE_REAL_DATA(day, "hf_api/daily_papers_2026-08-20.json");
    importPageText(*m_library, readFile(day));
    const PaperId paper = valueOf(m_library->find({.search = u"arxiv:2608.18565"_s})).first();
    const QString key = valueOf(m_library->paper(paper)).citationKey;

    for (const QString &name :
         {QString::number(paper.number), u"2608.18565"_s, u"arXiv:2608.18565v2"_s,
          u"https://arxiv.org/abs/2608.18565"_s, u"https://huggingface.co/papers/2608.18565"_s, key,
          key.toUpper(), u" %1 "_s.arg(key)})
        QCOMPARE(valueOf(m_library->identify(name)), paper);
}

void LibraryTest::saysWhichNameFindsNoPaper()
{
    for (const QString &name :
         {u"0"_s, u"-1"_s, u"99999"_s, u"2101.00001"_s, u"nobody2020nothing"_s, u""_s}) {
        const Result<PaperId> found = answerOf(m_library->identify(name));
        QVERIFY(!found.has_value());
        QVERIFY(found.error().message.contains(u'“' + name + u'”'));
    }
}

void LibraryTest::announcesWritesOnlyWhenSomethingChanged()
{
    const QSignalSpy changes(m_library.get(), &Library::changed);
    const QList<PaperId> papers = all().first(2);

    valueOf(m_library->edit(SetRead{papers, ReadState::Read}));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().value<LibraryChanges>().marksChanged, papers);
    valueOf(m_library->edit(SetRead{papers, ReadState::Read}));
    importPageText(*m_library, madeUpPage(10));
    QCOMPARE(changes.count(), 1);
    importPageText(*m_library, madeUpPage(12));
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.last().first().value<LibraryChanges>().added.size(), 2);
}

void LibraryTest::remembersActionsForUndo()
{
    const QSignalSpy historyChanges(m_library.get(), &Library::historyChanged);
    const QList<PaperId> papers = all().first(3);
    valueOf(m_library->edit(SetStar{papers, StarState::Starred}));
    valueOf(m_library->edit(SetTag{papers, u"NLP"_s, Membership::In}));
    QTRY_COMPARE(historyChanges.count(), 2);
    QCOMPARE(m_library->history().undoLabel(), u"Tagged 3 papers “NLP”"_s);

    QCOMPARE(valueOf(m_library->undo()), u"Tagged 3 papers “NLP”"_s);
    QTRY_COMPARE(m_library->history().redoLabel(), u"Tagged 3 papers “NLP”"_s);
    QCOMPARE(m_library->history().undoLabel(), u"Starred 3 papers"_s);
    QVERIFY(valueOf(m_library->sourceCounts()).tags.isEmpty());
    QCOMPARE(valueOf(m_library->redo()), u"Tagged 3 papers “NLP”"_s);
    QCOMPARE(valueOf(m_library->sourceCounts()).tags.size(), 1);
}

void LibraryTest::undoesRightAfterAnAction()
{
    const QList<PaperId> papers = all();
    m_library->edit(SetStar{papers, StarState::Starred});
    m_library->undo();
    m_library->redo();
    m_library->undo();

    QCOMPARE(valueOf(m_library->sourceCounts()).starred, 0);
    QTRY_COMPARE(m_library->history().redoLabel(), u"Starred 10 papers"_s);
}

void LibraryTest::doesNotRememberWhatTheReaderDidNotDo()
{
    const QList<PaperId> papers = all().first(1);
    valueOf(m_library->edit(SetRead{papers, ReadState::Read}, Remember::Nothing));
    valueOf(m_library->edit(SetRead{papers, ReadState::Read}));

    QCOMPARE(m_library->history().undoable.size(), 1);
    QCOMPARE(m_library->history().undoLabel(), u"Took in 10 papers from page.txt"_s);
}

void LibraryTest::hasNothingToUndoAtFirst()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    QCOMPARE(answerOf(library->undo()).error().message, u"There is nothing to undo."_s);
    QCOMPARE(answerOf(library->redo()).error().message, u"There is nothing to redo."_s);
}

void LibraryTest::tellsWhenAnotherProgramHasWritten()
{
    m_library->watchOthers(10ms);
    const auto other = m_builder->open();
    QList<LibraryChanges> told;
    connect(m_library.get(), &Library::changed, this,
            [&told](const LibraryChanges &changes) { told.append(changes); });
    // What it writes itself is not another's.
    valueOf(m_library->edit(SetStar{all().first(1)}));
    QTest::qWait(50);
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.first().mayBeAnything);

    valueOf(other->edit(SetNote{all().first(), u"From elsewhere"_s}));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().mayBeAnything);
    QTRY_COMPARE(m_library->history().undoLabel(), u"Edited a note"_s);
    QCOMPARE(valueOf(m_library->paper(all().first())).marks.note, u"From elsewhere"_s);
}

void LibraryTest::readsALibraryOfANewerVersion()
{
    const LibraryBuilder builder;
    importPageText(*builder.open(), madeUpPage(3));
    {
        QFile file(builder.fileName());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        QCOMPARE(file.write("\x00\x01\x00\x00", 4), 4);
    }
    const auto library = builder.open();
    QVERIFY(library->whyReadOnly().has_value());
    const QList<PaperId> papers = valueOf(library->find({.search = u"paper"_s}));
    QCOMPARE(papers.size(), 3);
    QCOMPARE(valueOf(library->count({.search = u"paper"_s})), 3);
    QCOMPARE(answerOf(library->edit(SetStar{papers})).error(), *library->whyReadOnly());
    QCOMPARE(answerOf(library->setSetting(u"x"_s, u"y"_s)).error(), *library->whyReadOnly());
    QCOMPARE(valueOf(library->check()), QStringList());
    QVERIFY(!m_library->whyReadOnly());
}

void LibraryTest::readsALibraryThatItMayNotWrite()
{
    const LibraryBuilder builder;
    importPageText(*builder.open(), madeUpPage(3));
    const QString folder = QFileInfo(builder.fileName()).absolutePath();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto makeWritable = qScopeGuard(
        [&folder] { QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    if (QFileInfo(folder).isWritable())
        QSKIP("Permissions do not bind the superuser, as whom this test runs.");
    const auto library = builder.open();
    QVERIFY(library->whyReadOnly().has_value());
    const QList<PaperId> papers = valueOf(library->find({}));
    QCOMPARE(papers.size(), 3);
    QCOMPARE(answerOf(library->edit(SetStar{papers})).error(), *library->whyReadOnly());
}

void LibraryTest::writesANoteEvenWhenClosedAtOnce()
{
    const PaperId paper = all().first();
    m_library->edit(SetNote{paper, u"The last word"_s});
    m_library.reset();

    QCOMPARE(valueOf(m_builder->open()->paper(paper)).marks.note, u"The last word"_s);
}

void LibraryTest::closesWithQuestionsOpen()
{
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    for (int i = 0; i < 50; ++i) {
        m_library->find({}).then(asker.get(), [&answers](const Result<QList<PaperId>> &) { ++answers; });
        m_library->edit(SetNote{PaperId{1}, QString::number(i)})
            .then(asker.get(), [&answers](const Result<LibraryChanges> &) { ++answers; });
    }
    asker.reset();
    m_library.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void LibraryTest::reportsALibraryThatCannotBeOpened()
{
    const auto library = Library::open(m_builder->fileName() + u"/library.sqlite"_s, stoppedClock());
    QVERIFY(!library.has_value());
    QVERIFY(library.error().message.contains(m_builder->fileName()));
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "librarytest.moc"
