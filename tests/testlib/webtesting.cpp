#include "testlib/webtesting.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename Outcome, typename Task>
Outcome waitFor(Task *task)
{
    std::optional<Outcome> outcome;
    QEventLoop loop;
    QObject::connect(task, &Task::finished, &loop, [&outcome, &loop](const Outcome &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    loop.exec();
    if (!outcome)
        qFatal("The task did not finish within thirty seconds.");
    return *outcome;
}

} // namespace

WebSetup quickWebSetup(const QString &cacheFolder)
{
    WebSetup setup{.version = u"1.2.3"_s, .cacheFolder = cacheFolder};
    setup.arxivPace.gap = 5ms;
    setup.arxivPace.firstPause = 5ms;
    setup.otherPace.firstPause = 5ms;
    setup.jitter = [] {
        return 0.5;
    };
    return setup;
}

WebResult outcomeOf(WebTask *task)
{
    return waitFor<WebResult>(task);
}

DownloadResult outcomeOf(DownloadTask *task)
{
    return waitFor<DownloadResult>(task);
}

QByteArray madeUpPdf(qsizetype bytes)
{
    constexpr QByteArrayView ending("\n%%EOF\n");
    QByteArray pdf("%PDF-1.5\n");
    for (int line = 0; pdf.size() < bytes; ++line)
        pdf += "line " + QByteArray::number(line) + '\n';
    pdf.truncate(bytes - ending.size());
    return pdf.append(ending);
}

} // namespace broadsheet::testing
