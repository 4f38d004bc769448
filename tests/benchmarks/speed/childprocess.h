#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace broadsheet::benchmarks {

/// Runs one of the small programs of this folder and yields what it printed. It is told in the environment
/// variable BROADSHEET_STARTED_AT at what time it was started: nanoseconds of the monotonic clock.
QByteArray outputOf(const QByteArrayList &programAndArguments);

/// The text of that variable as milliseconds since then.
double millisecondsSinceStart();

} // namespace broadsheet::benchmarks
