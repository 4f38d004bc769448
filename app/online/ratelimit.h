#pragma once

#include "online/responsehead.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace broadsheet {

/// The pause of a Retry-After header, in seconds or up to a date (RFC 9110, 10.2.3). A date gone by is no
/// pause. Nothing when it says neither.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QDateTime &now);

/// The pause until requests are allowed again, when the headers say that none is left now: RateLimit as
/// Hugging Face sends it (`"api";r=0;t=55`, https://huggingface.co/docs/hub/rate-limits), or the older pair
/// RateLimit-Remaining and RateLimit-Reset, in seconds.
std::optional<std::chrono::milliseconds> pauseUntilReset(const ResponseHead &head);

/// The longer of the two; zero when the answer asks for none.
std::chrono::milliseconds askedPause(const ResponseHead &head, const QDateTime &now);

} // namespace broadsheet
