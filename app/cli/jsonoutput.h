#pragma once

#include "domain/librarypaper.h"

#include <QJsonObject>

namespace broadsheet {

/// A paper as the command line hands it to other programs. What is not known is null.
QJsonObject paperAsJson(const LibraryPaper &paper);

} // namespace broadsheet
