#pragma once

#include "domain/librarypaper.h"
#include "domain/paperversion.h"

#include <QString>

namespace broadsheet {

/// "Daily Papers, 11 September 2026 · no. 1 · also seen on 3 other days · 58 votes"; what is not known is
/// left out.
QString appearanceText(const LibraryPaper &paper);

/// "Published 29 September 2025 · arXiv 2509.25454v2 · cs.LG, cs.CL · Stanford University".
QString publicationText(const Paper &paper);

/// What leads to another version of a paper, such as "The published version in Nature".
QString versionText(const PaperVersion &version);

} // namespace broadsheet
