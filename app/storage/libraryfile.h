#pragma once

#include "storage/database.h"

namespace broadsheet {

/// Opens a library file in the newest schema, or makes a new one with its folders. A file that is not a
/// library, or was made by a newer version, is left untouched.
Result<std::unique_ptr<Database>> openLibraryFile(const QString &fileName);

/// Why a library that is there can be read but not written: it is of a newer version, or the reader may not
/// write there. Nothing otherwise.
std::optional<Error> reasonToReadOnly(const QString &fileName);
/// Whatever would write is answered by `why`.
Result<std::unique_ptr<Database>> openLibraryFileForReading(const QString &fileName, const Error &why);

} // namespace broadsheet
