#pragma once

#include <QStringList>

namespace broadsheet {

/// The first schema: papers and where they appeared, the reader's marks, and the full-text index.
QStringList version1Statements();

} // namespace broadsheet
