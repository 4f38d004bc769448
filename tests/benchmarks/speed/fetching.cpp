// A day of fifty papers, fetched in the real window from a server on this computer: from when the server was
// asked, which is before its last byte, until the papers are painted, and the longest time that the window
// let events wait. Nothing raw stands beside it: it is the network that takes its time elsewhere.

#include "answer.h"
#include "heartbeat.h"
#include "libraries.h"
#include "measurements.h"
#include "models/paperlistmodel.h"
#include "stage.h"
#include "stopwatch.h"
#include "testlib/misbehavingserver.h"
#include "testlib/realdata.h"
#include "widgets/keys/windowcommands.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;
using namespace broadsheet::testing;

namespace {

QByteArray pathOf(QDate day)
{
    return "/api/daily_papers?date=" + day.toString(Qt::ISODate).toLatin1() + "&limit=100";
}

} // namespace

void measureFetching(const Run &run)
{
    const ScratchLibrary scratch(run.size);
    Stage stage(run.clock, scratch.fileName());
    const Stopwatch watch;
    MisbehavingServer server;
    const QDate today = stage.online().today();
    server.script(pathOf(today),
                  {plainAnswer(readFile(realDataPath(u"hf_api/daily_papers_2026-05-13.json"_s)))});
    valueOf(stage.library().setSetting(u"fetched-until"_s, today.toString(Qt::ISODate)));
    valueOf(stage.online().set(u"huggingface-address"_s, server.address().toString()));
    stage.waitUntilStill();

    const Heartbeat heartbeat;
    const double keyAt = watch.milliseconds();
    const double painted = stage.timeToPaint(
        [&stage] {
            stage.window().findChild<WindowCommands *>()->action(WindowCommand::FetchNew)->trigger();
        },
        [&stage, today] {
            const auto *digest = std::get_if<DigestKey>(&stage.papers().query().source);
            return digest != nullptr && digest->date == today;
        });
    const auto askedAt = static_cast<double>(server.requests().last().time.count());
    const QString size = sizeName(run.size);
    run.report.add({.what = u"%1: 50 papers fetched: from the question to the painted list"_s.arg(size),
                    .ours = keyAt + painted - askedAt,
                    .target = Target{100}});
    run.report.add({.what = u"%1: … the longest pause of the window"_s.arg(size),
                    .ours = heartbeat.longestPause(),
                    .target = Target{50}});
}

} // namespace broadsheet::benchmarks
