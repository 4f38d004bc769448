#pragma once

#include "cli/console.h"
#include "library/online/onlinejob.h"

#include <QEventLoop>

namespace broadsheet {

/// Shows on the console how the job gets on, until it has ended.
void showProgressOf(const OnlineJob *job, Console &console);

/// Waits for the end of a job and shows its progress.
template <typename Job>
typename Job::Summary waitForJob(Job *job, Console &console)
{
    QEventLoop loop;
    typename Job::Summary outcome;
    showProgressOf(job, console);
    QObject::connect(job, &Job::finished, &loop, [&loop, &outcome](const typename Job::Summary &summary) {
        outcome = summary;
        loop.quit();
    });
    loop.exec();
    console.clearProgress();
    return outcome;
}

} // namespace broadsheet
