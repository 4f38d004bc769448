#include "cli/jobwaiting.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

void showProgressOf(const OnlineJob *job, Console &console)
{
    QObject::connect(job, &OnlineJob::progressed, job,
                     [&console](const QString &subject, int done, int total) {
                         console.showProgress(u"%1/%2 %3…"_s.arg(done).arg(total).arg(subject));
                     });
    QObject::connect(job, &OnlineJob::waiting, job, [&console](const QString &host, const QDateTime &until) {
        console.showProgress(QCoreApplication::translate("OnlineJobs", "%1 asks to wait until %2…")
                                 .arg(host, until.toLocalTime().time().toString()));
    });
}

} // namespace broadsheet
