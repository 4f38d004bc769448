#pragma once

#include "base/result.h"

namespace broadsheet {

/// What kept an answer from coming, for those who do something about it.
enum class WebTrouble {
    /// The reader has switched the network off.
    Offline,
    /// The host was not found, does not listen, broke off or fell silent.
    Unreachable,
    NotFound,
    Refused,
    /// The host asks for fewer requests, or later ones.
    Busy,
    ServerTrouble,
    /// The connection or where it leads is not to be trusted.
    Insecure,
    WrongContent,
    TooLarge,
    TooManyRedirects,
    CannotStore,
    Cancelled
};

struct WebFailure
{
    WebTrouble trouble = WebTrouble::Unreachable;
    Error error;

    friend bool operator==(const WebFailure &, const WebFailure &) = default;
};

template <typename T>
using WebExpected = tl::expected<T, WebFailure>;

} // namespace broadsheet
