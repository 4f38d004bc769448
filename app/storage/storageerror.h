#pragma once

#include "base/result.h"

class QSqlError;

namespace broadsheet {

/// What an error of the database means for the reader of this library file.
Error storageError(const QSqlError &error, const QString &fileName);

} // namespace broadsheet
