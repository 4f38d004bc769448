#pragma once

#include "base/result.h"

class QSqlError;

namespace broadsheet {

/// What an error of the database means for the reader of this library file.
Error storageError(const QSqlError &error, const QString &fileName);
/// The same for what SQLite itself says: its extended result code and its words.
Error storageError(int code, const QString &words, const QString &fileName);

} // namespace broadsheet
