#pragma once

#include "base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace broadsheet {

/// Waits for an answer while events go on being handled, since the library needs them to give it.
template <typename T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace broadsheet
