#pragma once

#include "domain/librarypaper.h"

#include <QList>

namespace broadsheet::testing {

/// The papers of the real corpus as a library would hold them, with citation keys that differ without regard
/// to case. Empty when the corpus is absent.
QList<LibraryPaper> corpusLibrary();

/// So many of them, taken evenly from all.
QList<LibraryPaper> corpusSample(qsizetype count);

} // namespace broadsheet::testing
