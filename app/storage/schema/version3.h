#pragma once

#include <QStringList>

namespace broadsheet {

/// Places that carry the date, which the full-text index goes by; kept counts; words; saved searches.
QStringList version3Statements();

} // namespace broadsheet
