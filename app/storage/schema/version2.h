#pragma once

#include <QStringList>

namespace broadsheet {

/// Where papers appeared, what their content stands on, and all names by which they were ever known; the
/// library's settings and the files kept up to date.
QStringList version2Statements();

} // namespace broadsheet
