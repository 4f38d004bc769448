#pragma once

#include "online/responsehead.h"
#include "online/webfailure.h"

#include <QNetworkRequest>

#include <optional>
#include <utility>

namespace broadsheet {

/// What is to come of an answer, as far as it is there.
struct Verdict
{
    enum class Course {
        GoOn,
        /// Ask for the same at once, that is when its turn comes.
        AskAgain,
        /// Ask again after a pause.
        TryLater,
        Fail
    };

    Course course = Course::GoOn;
    /// How the request ends when it fails, or has been tried often enough.
    std::optional<WebFailure> failure = std::nullopt;

    static Verdict askAgain(WebFailure last)
    {
        return {.course = Course::AskAgain, .failure = std::move(last)};
    }
    static Verdict tryLater(WebFailure last)
    {
        return {.course = Course::TryLater, .failure = std::move(last)};
    }
    static Verdict fail(WebFailure failure)
    {
        return {.course = Course::Fail, .failure = std::move(failure)};
    }
};

/// What a conversation is held for: it knows what to ask and what to do with the answer. Redirects, refusals
/// and connections that break are not its business.
class AnswerReceiver
{
public:
    AnswerReceiver() = default;
    virtual ~AnswerReceiver() = default;
    Q_DISABLE_COPY_MOVE(AnswerReceiver)

    /// Called anew for each attempt and each redirect.
    virtual QNetworkRequest requestFor(const QUrl &url) = 0;
    /// An answer begins, with a status of 2xx, 304 or 416.
    virtual Verdict begin(const ResponseHead &head) = 0;
    virtual Verdict take(const QByteArray &piece) = 0;
    /// All of the answer has come.
    virtual Verdict end() = 0;
};

} // namespace broadsheet
