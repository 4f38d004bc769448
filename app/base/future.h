#pragma once

#include "base/result.h"

#include <QFuture>
#include <QPromise>

namespace broadsheet {

/// The answer of a call that runs on another thread. Continue it with `.then(context, ...)`, which runs
/// on the context object's thread and not at all once that object is gone.
template <typename T>
using FutureResult = QFuture<Result<T>>;

/// An answer that is known at once.
template <typename T>
FutureResult<T> readyResult(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace broadsheet
