#pragma once

#include <QStringList>

namespace broadsheet {

/// What takes back an import, a merge or a deletion; the trash; what is kept for reading without the network.
QStringList version5Statements();

} // namespace broadsheet
