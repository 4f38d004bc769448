#pragma once

#include <QDateTime>

#include <functional>

namespace broadsheet {

/// Tells the present moment. It is handed in wherever time matters, so that tests can set it.
using Clock = std::function<QDateTime()>;

/// The computer's clock, in its local time zone.
Clock systemClock();

} // namespace broadsheet
