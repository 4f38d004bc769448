#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace broadsheet {

/// A day as it is written on the command line, such as 2025-09-11, or why the text is none.
Result<QDate> dayFromArgument(const QString &text);

} // namespace broadsheet
