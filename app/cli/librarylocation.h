#pragma once

#include <QString>

#include <optional>

namespace broadsheet {

/// Which file the library is: the one asked for, else $BROADSHEET_LIBRARY, else library.sqlite in the folder
/// where the system wants the data of this application.
QString libraryFileName(const std::optional<QString> &askedFor);

/// Where the system wants what this application can fetch again.
QString cacheFolder();

} // namespace broadsheet
