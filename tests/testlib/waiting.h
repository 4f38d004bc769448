#pragma once

#include "base/future.h"

#include <QTest>

namespace broadsheet::testing {

/// The answer, however long it takes; events go on meanwhile. Fails the program when none comes.
template <typename T>
Result<T> answerOf(FutureResult<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("No answer came within thirty seconds.");
    return future.result();
}

/// The value of an answer that must not be an error.
template <typename T>
T valueOf(FutureResult<T> future)
{
    Result<T> result = answerOf(std::move(future));
    if (!result)
        qFatal("Unexpected error: %s", qUtf8Printable(result.error().message + result.error().detail));
    return *std::move(result);
}

} // namespace broadsheet::testing
