#include "story.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int markedPapers = 200;

/// The other end of losesNoMarkThatWasAcknowledged(): marks one paper after another in every way there is,
/// and says on standard output which of them are done.
int markUntilKilled(const QString &libraryFile)
{
    const auto library = Library::open(libraryFile);
    if (!library)
        return 1;
    const QList<PaperId> papers = valueOf((*library)->find({}));
    for (const PaperId paper : papers) {
        const QString word = QString::number(paper.number);
        valueOf((*library)->edit(SetStar{.papers = {paper}}));
        valueOf((*library)->edit(SetRead{.papers = {paper}}));
        valueOf((*library)->edit(SetNote{.paper = paper, .note = u"Note "_s + word}));
        valueOf((*library)->edit(SetTag{.papers = {paper}, .tag = u"marked"_s}));
        valueOf((*library)->edit(SetReadingList{.papers = {paper}, .readingList = u"Queue"_s}));
        std::printf("%lld\n", static_cast<long long>(paper.number));
        std::fflush(stdout);
    }
    return 0;
}

bool hasAllMarks(const LibraryPaper &paper)
{
    const PaperMarks &marks = paper.marks;
    return marks.starred && marks.read && marks.note == u"Note "_s + QString::number(paper.id.number) &&
           marks.tags == QStringList{u"marked"_s} && marks.readingLists == QStringList{u"Queue"_s};
}

void kill(const QProcess &process)
{
    if (process.processId() > 0)
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
}

} // namespace

/// That a program which is killed at any moment leaves a sound library with all that it has acknowledged.
class KillTest final : public QObject
{
    Q_OBJECT

private slots:
    void leavesEachStoryWhole_data();
    void leavesEachStoryWhole();
    void losesNoMarkThatWasAcknowledged();

private:
    /// The same moments each time, so that a failure comes again.
    QRandomGenerator m_random{20260914};
};

void KillTest::leavesEachStoryWhole_data()
{
    QTest::addColumn<Story>("story");
    const QList<Story> all = stories();
    for (const Story &story : all)
        QTest::newRow(story.name.constData()) << story;
}

void KillTest::leavesEachStoryWhole()
{
    QFETCH(Story, story);
    const QTemporaryDir whole;
    prepare(story, whole.path());
    StoryStates states{.before = stateOf(story, whole.path()), .after = {}};
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(runProgram(story.words, whole.path()).status, 0);
    const auto duration = static_cast<int>(watch.elapsed());
    states.after = stateOf(story, whole.path());

    const int rounds = triesEverything() ? 55 : 4;
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        prepare(story, folder.path());
        const ProgramRun run =
            runProgram(story.words, folder.path(), std::nullopt, m_random.bounded(duration + 1));
        killed += run.ended ? 0 : 1;
        const QByteArray complaint = complaintAbout(story, run, folder.path(), states);
        QVERIFY2(complaint.isEmpty(), complaint.constData());
    }
    qInfo("%d rounds, killed before the end in %d", rounds, killed);
}

void KillTest::losesNoMarkThatWasAcknowledged()
{
    const int rounds = triesEverything() ? 60 : 3;
    qsizetype acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const LibraryBuilder builder;
        importPageText(*builder.open(), madeUpPage(markedPapers));
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--mark"_s, builder.fileName()});
        QByteArray output;
        const int enough = m_random.bounded(1, markedPapers);
        while (output.count('\n') < enough && writer.waitForReadyRead())
            output += writer.readAllStandardOutput();
        kill(writer);
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        // The last line may have been cut.
        const QByteArrayList numbers = output.first(output.lastIndexOf('\n')).split('\n');
        QVERIFY(numbers.size() >= enough);
        const auto library = builder.open();
        QCOMPARE(valueOf(library->check()), QStringList());
        for (const QByteArray &number : numbers)
            QVERIFY2(hasAllMarks(valueOf(library->paper(PaperId{number.toLongLong()}))), number.constData());
        acknowledged += numbers.size();
    }
    qInfo("%d rounds, marks on %d papers were acknowledged and are there", rounds, int(acknowledged));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--mark") == 0)
        return markUntilKilled(QFile::decodeName(argv[2]));
    // All rounds of one story take longer than Qt Test has patience.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
