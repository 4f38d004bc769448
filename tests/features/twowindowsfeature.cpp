#include "testlib/windowdriver.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// As someone who has two windows open, or a window and a terminal,
// I see in one what I do in the other.
class TwoWindowsFeature final : public QObject
{
    Q_OBJECT

private slots:
    void showsMarksThatWereMadeElsewhere()
    {
        WindowDriver driver;
        driver.library().watchOthers(10ms);
        const auto other = *Library::open(driver.library().fileName());
        const PaperId paper = driver.currentPaper().id;
        valueOf(other->edit(SetNote{.paper = paper, .note = u"From elsewhere"_s}));
        QTRY_COMPARE(driver.note().toPlainText(), u"From elsewhere"_s);
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(driver.note().toPlainText(), QString());
        QTRY_COMPARE(valueOf(other->paper(paper)).marks.note, QString());
    }

    void showsPapersThatCameElsewhereAndLosesThoseThatWent()
    {
        WindowDriver driver;
        driver.library().watchOthers(10ms);
        const auto other = *Library::open(driver.library().fileName());
        const QStringList titles = driver.listedTitles();
        const PaperId paper = driver.currentPaper().id;
        valueOf(other->edit(DeletePapers{{paper}}));
        QTRY_COMPARE(driver.listedTitles(), titles.mid(1));
        DigestEntry entry;
        entry.paper.title = u"Owls at Dawn"_s;
        importSource(*other, {.name = u"list"_s, .entries = QList{entry}});
        QTRY_VERIFY(driver.listedTitles().contains(u"Owls at Dawn"_s));
    }

    void noteOfTheOtherWindowIsKept()
    {
        WindowDriver driver;
        const auto other = *Library::open(driver.library().fileName());
        const PaperId paper = driver.currentPaper().id;
        const QString common = u"A long note that both have before them, and go on with. "_s;
        valueOf(driver.library().edit(SetNote{.paper = paper, .note = common}));
        QTRY_COMPARE(driver.note().toPlainText(), common);
        // Nobody here looks for what the other window does, as in the second before one looks again.
        const QString theirs = common + u"What they add."_s;
        valueOf(other->edit(SetNote{.paper = paper, .note = theirs, .basedOn = common}));
        driver.note().setFocus();
        driver.note().moveCursor(QTextCursor::End);
        QTest::keyClicks(&driver.note(), u"What I add."_s);
        driver.window().flush();
        QTRY_COMPARE(valueOf(other->paper(paper)).marks.note, common + u"What I add."_s);
        const QList<NoteRevision> revisions = valueOf(other->noteRevisions(paper));
        QVERIFY(!revisions.isEmpty());
        QCOMPARE(revisions.first().note, theirs);
    }

    void bothWriteAtOnce()
    {
        WindowDriver driver;
        const auto other = *Library::open(driver.library().fileName());
        const QList<PaperId> papers = valueOf(driver.library().find({}));
        QList<FutureResult<LibraryChanges>> answers;
        for (int round = 0; round < 20; ++round) {
            answers.append(driver.library().edit(SetTag{.papers = papers, .tag = u"one %1"_s.arg(round)}));
            answers.append(other->edit(SetTag{.papers = papers, .tag = u"two %1"_s.arg(round)}));
        }
        for (const FutureResult<LibraryChanges> &answer : answers)
            QCOMPARE(valueOf(answer).marksChanged.size(), papers.size());
        QCOMPARE(valueOf(driver.library().sourceCounts()).tags.size(), 40);
    }
};

QTEST_MAIN(TwoWindowsFeature)
#include "twowindowsfeature.moc"
