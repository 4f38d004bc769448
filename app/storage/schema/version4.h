#pragma once

#include <QStringList>

namespace broadsheet {

/// How far the reader is with the papers of reading lists.
QStringList version4Statements();

} // namespace broadsheet
