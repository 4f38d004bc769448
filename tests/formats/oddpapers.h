#pragma once

#include "domain/librarypaper.h"

#include <QList>

namespace broadsheet::testing {

/// Papers that between them have every oddity that an exchange format must survive.
QList<LibraryPaper> oddPapers();

} // namespace broadsheet::testing
