// The same queries typed at thirty keys a second without waiting for anything: how long the window lets
// events wait, and how long after the last key of a query its first screen is painted.

#include "heartbeat.h"
#include "libraries.h"
#include "measurements.h"
#include "queries.h"
#include "statistics.h"
#include "typist.h"

#include <QEventLoop>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr double keyInterval = 1000.0 / 30;

/// Types the whole query in time, and yields how late each key came to be dealt with.
QList<double> typeInTime(Typist &typist, const QString &query)
{
    QList<double> delays;
    const Stopwatch watch;
    const QStringList letters = lettersOf(query);
    for (const QString &letter : letters) {
        const double due = double(delays.size()) * keyInterval;
        if (const double wait = due - watch.milliseconds(); wait > 0) {
            QEventLoop loop;
            QTimer::singleShot(static_cast<int>(wait), Qt::PreciseTimer, &loop, &QEventLoop::quit);
            loop.exec();
        }
        delays.append(std::max(0.0, watch.milliseconds() - due));
        typist.press(letter);
    }
    return delays;
}

} // namespace

void measureFastTyping(const Run &run)
{
    Stage stage(run.clock, libraryFile(run.size));
    Typist typist(run.clock, stage);
    QList<double> delays;
    QList<double> painted;
    QList<double> pauses;
    for (const QString &query : typedQueries()) {
        const Heartbeat heartbeat;
        delays += typeInTime(typist, query);
        const Keystroke last = typist.finish();
        pauses.append(heartbeat.longestPause());
        if (last.outcome == Keystroke::Outcome::Answered)
            painted.append(last.painted);
        typist.clear();
    }
    const QString size = sizeName(run.size);
    run.report.add({.what = u"%1: typed at 30 keys a second, last key to painted, 95 %"_s.arg(size),
                    .ours = percentile(painted, 0.95)});
    run.report.add({.what = u"%1: … the slowest"_s.arg(size), .ours = largest(painted)});
    run.report.add(
        {.what = u"%1: … a key waits for the window, 95 %"_s.arg(size), .ours = percentile(delays, 0.95)});
    run.report.add({.what = u"%1: … the longest pause of the window"_s.arg(size), .ours = largest(pauses)});
}

} // namespace broadsheet::benchmarks
