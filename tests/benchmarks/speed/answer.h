#pragma once

#include "base/future.h"

#include <QEventLoop>

namespace broadsheet::benchmarks {

/// The value of an answer that must not be an error. Events go on meanwhile, and it comes without delay.
template <typename T>
T valueOf(const FutureResult<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const Result<T> result = future.result();
    if (!result)
        qFatal("Unexpected error: %s", qUtf8Printable(result.error().message + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

} // namespace broadsheet::benchmarks
