#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace broadsheet {

template <typename T>
class FutureResult;

namespace detail {

/// What a continuation yields: again a FutureResult where it returns a Result.
template <typename Returned>
struct FutureOf
{
    using Type = QFuture<Returned>;
};

template <typename T>
struct FutureOf<Result<T>>
{
    using Type = FutureResult<T>;
};

} // namespace detail

/// The answer of a call that runs on another thread.
template <typename T>
class FutureResult : public QFuture<Result<T>>
{
public:
    FutureResult() = default;
    FutureResult(const QFuture<Result<T>> &future) : QFuture<Result<T>>(future) {}

    /// Calls the function with the answer, on the context object's thread, and not at all once that object
    /// is gone. To be called on that thread. It stands in for QFuture::then, whose context must not be
    /// destroyed before the answer comes in Qt 6.4.
    template <typename Function>
    auto then(QObject *context, Function function) const
    {
        using Returned = std::invoke_result_t<Function, Result<T>>;
        const auto promise = std::make_shared<QPromise<Returned>>();
        promise->start();
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, promise, function = std::move(function)]() mutable {
                             watcher->deleteLater();
                             // What was to give the answer is gone.
                             if (watcher->future().resultCount() == 0)
                                 return;
                             if constexpr (std::is_void_v<Returned>)
                                 function(watcher->result());
                             else
                                 promise->addResult(function(watcher->result()));
                             promise->finish();
                         });
        watcher->setFuture(*this);
        return typename detail::FutureOf<Returned>::Type(promise->future());
    }

    /// The answer with its value, if there is one, put through a quick function on whichever thread has it.
    template <typename Function, typename Value = T>
    auto mapped(Function function) const -> FutureResult<std::invoke_result_t<Function, const Value &>>
    {
        QFuture<Result<T>> future = *this;
        return future.then(
            [function = std::move(function)](const Result<T> &answer) { return answer.map(function); });
    }

    /// The same with a function that takes its time, returns a Result itself and runs on a thread of its own.
    template <typename Function, typename Value = T>
    auto mappedInBackground(Function function) const
        -> FutureResult<typename std::invoke_result_t<Function, const Value &>::value_type>
    {
        QFuture<Result<T>> future = *this;
        return future.then(
            QtFuture::Launch::Async,
            [function = std::move(function)](const Result<T> &answer) { return answer.and_then(function); });
    }
};

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
