#pragma once

#include "base/future.h"
#include "storage/database.h"
#include "storage/native/interruption.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace broadsheet {

/// The thread that owns the connection: it is made, used and closed there. What is asked for is done one
/// after another, in the order asked. Destruction does all that was asked for before it closes.
class DatabaseThread final
{
public:
    /// Waits until the opening has been done.
    static Result<std::unique_ptr<DatabaseThread>>
    open(const std::function<Result<std::unique_ptr<Database>>()> &openDatabase);
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Calls `work`, which returns a Result, on the thread.
    template <typename Work>
    auto run(Work work) -> FutureResult<typename std::invoke_result_t<Work, Database &>::value_type>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> answer = promise->future();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(work(*m_database));
            promise->finish();
        });
        return answer;
    }

    /// The same, unless it has become unwanted before its turn comes or while it runs: then no answer comes.
    /// `isUnwanted` is called on the thread.
    template <typename Work>
    auto runUnless(std::function<bool()> isUnwanted, Work work)
        -> FutureResult<typename std::invoke_result_t<Work, Database &>::value_type>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> answer = promise->future();
        post([this, promise, isUnwanted = std::move(isUnwanted), work = std::move(work)]() mutable {
            if (!isUnwanted()) {
                const Interruption interruption(m_database->connection(), isUnwanted);
                Answer worked = work(*m_database);
                if (!isUnwanted())
                    promise->addResult(std::move(worked));
            }
            promise->finish();
        });
        return answer;
    }

private:
    DatabaseThread();
    void post(std::function<void()> job);

    QThread m_thread;
    /// Lives on the thread and receives its jobs.
    QObject m_worker;
    /// Only touched on the thread.
    std::unique_ptr<Database> m_database;
};

} // namespace broadsheet
