#include "cli/fetchwaiting.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace broadsheet {

FetchSummary waitForFetch(FetchJob *job, Console &console)
{
    QEventLoop loop;
    FetchSummary outcome;
    QObject::connect(job, &FetchJob::progressed, &loop,
                     [&console](const QString &source) { console.showProgress(source + u'…'); });
    QObject::connect(job, &FetchJob::waiting, &loop, [&console](const QString &host, const QDateTime &until) {
        console.showProgress(QCoreApplication::translate("FetchCommand", "%1 asks to wait until %2…")
                                 .arg(host, until.toLocalTime().time().toString()));
    });
    QObject::connect(job, &FetchJob::finished, &loop, [&loop, &outcome](const FetchSummary &summary) {
        outcome = summary;
        loop.quit();
    });
    loop.exec();
    console.clearProgress();
    return outcome;
}

} // namespace broadsheet
