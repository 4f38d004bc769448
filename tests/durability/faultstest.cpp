#include "story.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace broadsheet::testing;

/// That no failing write, flush, opening or renaming makes the program crash, lose what it has acknowledged,
/// or keep silent. Every story is told once for each change that it makes to the disk; in short, for some.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void survivesEachFault_data();
    void survivesEachFault();

private:
    enum class Ending { Done, GivenUp };
    static Ending failOnce(const Story &story, const DiskFault &fault, const StoryStates &states);
};

void FaultsTest::survivesEachFault_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<DiskFault>("fault");
    const QList<Story> all = stories();
    for (const Story &story : all) {
        QTest::newRow((story.name + ", a broken disk").constData()) << story << DiskFault{.error = EIO};
        QTest::newRow((story.name + ", a full disk").constData())
            << story << DiskFault{.error = ENOSPC, .duration = DiskFault::Duration::Ever};
    }
}

FaultsTest::Ending FaultsTest::failOnce(const Story &story, const DiskFault &fault, const StoryStates &states)
{
    const QTemporaryDir folder;
    prepare(story, folder.path());
    const ProgramRun run = runProgram(story.words, folder.path(), fault);
    QByteArray complaint = run.ended ? QByteArray() : "crashed";
    if (complaint.isEmpty() && run.status != 0 && run.messages.trimmed().isEmpty())
        complaint = "kept silent";
    if (complaint.isEmpty())
        complaint = complaintAbout(story, run, folder.path(), states);
    if (!complaint.isEmpty())
        QTest::qFail(
            ("Fault " + QByteArray::number(fault.call) + ": " + complaint + run.messages).constData(),
            __FILE__, __LINE__);
    return run.status == 0 ? Ending::Done : Ending::GivenUp;
}

void FaultsTest::survivesEachFault()
{
    QFETCH(Story, story);
    QFETCH(DiskFault, fault);
    const QTemporaryDir folder;
    prepare(story, folder.path());
    const QByteArray before = stateOf(story, folder.path());
    // Looking at the state may have changed what is to be written.
    const QTemporaryDir counted;
    prepare(story, counted.path());
    const ProgramRun whole = runProgram(story.words, counted.path(), DiskFault{});
    QVERIFY2(whole.status == 0, whole.messages.constData());
    QVERIFY2(whole.calls > 0, "Nothing was written, so that nothing could fail.");
    const StoryStates states{.before = before, .after = stateOf(story, counted.path())};

    constexpr int triedInShort = 6;
    const int step = triesEverything() ? 1 : std::max(1, whole.calls / triedInShort);
    int givenUp = 0;
    for (fault.call = 1; fault.call <= whole.calls && !QTest::currentTestFailed(); fault.call += step)
        givenUp += failOnce(story, fault, states) == Ending::GivenUp ? 1 : 0;
    QVERIFY2(QTest::currentTestFailed() || givenUp > 0, "No fault was felt.");
    qInfo("%d changes to the disk, one in %d made to fail; given up %d times", whole.calls, step, givenUp);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
