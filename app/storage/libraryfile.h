#pragma once

#include "storage/database.h"

namespace broadsheet {

/// Opens a library file in the newest schema, or makes a new one with its folders. A file that is not a
/// library, or was made by a newer version, is left untouched.
Result<std::unique_ptr<Database>> openLibraryFile(const QString &fileName);

} // namespace broadsheet
