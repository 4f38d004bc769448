// Fifty thousand papers marked as read while the window shows them, and that undone: until it is on disk, and
// the longest time that the window let events wait. Beside it SQLite writing as many marks, as durably.

#include "answer.h"
#include "benchmarkfiles.h"
#include "heartbeat.h"
#include "libraries.h"
#include "measurements.h"
#include "rawdatabase.h"
#include "stage.h"
#include "stopwatch.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int markedPapers = 50'000;

struct Marking
{
    double milliseconds = 0;
    double longestPause = 0;
};

template <typename Ask>
Marking measured(Stage &stage, Ask ask)
{
    const Heartbeat heartbeat;
    const Stopwatch watch;
    valueOf(ask());
    const double milliseconds = watch.milliseconds();
    // What follows the answer can make the window wait as well.
    stage.waitUntilStill();
    return {.milliseconds = milliseconds, .longestPause = heartbeat.longestPause()};
}

struct RawMarking
{
    double marked = 0;
    double undone = 0;
};

RawMarking rawMarking()
{
    const QString fileName = benchmarkFile(u"raw-marks.sqlite"_s);
    removeDatabase(fileName);
    RawMarking raw;
    {
        RawDatabase database(fileName);
        database.run("CREATE TABLE marks (paper INTEGER PRIMARY KEY, read INTEGER NOT NULL)");
        const auto write = [&database](const char *sql) {
            const Stopwatch watch;
            database.run("BEGIN IMMEDIATE");
            RawStatement statement = database.prepare(sql);
            for (qint64 paper = 1; paper <= markedPapers; ++paper) {
                statement.bind(1, paper);
                statement.run();
            }
            database.run("COMMIT");
            return watch.milliseconds();
        };
        raw.marked = write("INSERT INTO marks VALUES (?, 1)");
        raw.undone = write("UPDATE marks SET read = 0 WHERE paper = ?");
    }
    removeDatabase(fileName);
    return raw;
}

} // namespace

void measureMarking(const Run &run)
{
    const ScratchLibrary scratch(run.size);
    Stage stage(run.clock, scratch.fileName());
    Library &library = stage.library();
    const QList<PaperId> unread = valueOf(library.find({.source = UnreadPapers{}})).first(markedPapers);
    const Marking marked = measured(stage, [&] { return library.edit(SetRead{unread}); });
    const Marking undone = measured(stage, [&] { return library.undo(); });
    const RawMarking raw = rawMarking();
    const QString size = sizeName(run.size);
    run.report.add({.what = u"%1: 50,000 papers marked as read"_s.arg(size),
                    .ours = marked.milliseconds,
                    .raw = raw.marked,
                    .target = Target{300}});
    run.report.add({.what = u"%1: … undone"_s.arg(size),
                    .ours = undone.milliseconds,
                    .raw = raw.undone,
                    .target = Target{300}});
    run.report.add({.what = u"%1: … the longest pause of the window"_s.arg(size),
                    .ours = std::max(marked.longestPause, undone.longestPause),
                    .target = Target{33}});
}

} // namespace broadsheet::benchmarks
